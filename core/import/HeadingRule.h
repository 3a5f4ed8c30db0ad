#pragma once

#include "core/import/StandardHeading.h"
#include "core/import/TextLine.h"

#include <optional>

/// A line that heads a section.
struct Heading
{
    qsizetype index = 0; ///< its place in the list of lines
    int line = 0; ///< its number on disk
    std::optional<QString> number{}; ///< "5", "5.0"
    QString text{}; ///< without number and colon
    QString body{}; ///< words of the section that stand on the heading's own line
    std::optional<QString> orphan{}; ///< a paragraph number that the layout pushed in front of the heading
    std::optional<StandardHeading> meaning{};
    double confidence = 0;
};

/// The lines that head sections, in order. Lists inside a section, dates and wrapped sentences are not among them.
QList<Heading> headingsIn(const QList<TextLine> &lines);
