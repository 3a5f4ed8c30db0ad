#pragma once

#include "core/import/TextLine.h"

/// The lines of an invented report, as the rules read them.
inline QList<TextLine> ruleLines(const QStringList &lines)
{
    return textLinesOf(DocumentText(lines));
}

/// The same from one literal with line breaks.
inline QList<TextLine> ruleLines(const char *text)
{
    return ruleLines(QString::fromUtf8(text).split(u'\n'));
}
