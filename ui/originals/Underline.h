#pragma once

#include "ui/text/Words.h"

#include <Qt>

/// How words are underlined that were read so surely: by its dashes, not by its colour alone.
inline Qt::PenStyle underlineOf(Confidence confidence)
{
    switch (confidence) {
    case Confidence::Sure:
        return Qt::SolidLine;
    case Confidence::Likely:
        return Qt::DashLine;
    default:
        return Qt::DotLine;
    }
}
