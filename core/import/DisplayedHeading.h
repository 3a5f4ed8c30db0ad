#pragma once

#include "core/import/HeadingRule.h"

/// Whether a line is set as headings are: alone, short, in capitals or bold.
bool looksLikeAHeading(const TextLine &line);

/// Lines in capitals or bold between two places of a report. Above its first words they are title and committee.
QList<Heading> displayedHeadings(const QList<TextLine> &lines, qsizetype begin, qsizetype end);

/// The first bold line with a sentence below it; the number of lines where there is none.
qsizetype firstBoldHeading(const QList<TextLine> &lines);

/// Where the paragraphs are numbered through the whole report, headings are the short lines between them.
QList<Heading> headingsBetweenNumbers(const QList<TextLine> &lines);

bool isBlankAt(const QList<TextLine> &lines, qsizetype index);

/// The next line with words, if one stands near; -1 else.
qsizetype nextFilled(const QList<TextLine> &lines, qsizetype index);

constexpr qsizetype longestPlainHeading = 100;
