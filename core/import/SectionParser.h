#pragma once

#include "core/import/HeadingRule.h"
#include "core/import/ReportDraft.h"
#include "core/import/WrapRule.h"

#include <QSet>

/// A section with what its heading means.
struct ParsedSection
{
    SectionDraft section{};
    StandardHeading meaning = StandardHeading::Other;
    QSet<int> tableRows{}; ///< the lines that are rows of a table, not sentences
};

/// The sections below the headings. Their paragraphs hold every word that stands there.
QList<ParsedSection> parseSections(const QList<TextLine> &lines, const QList<Heading> &headings);

/// Lines as paragraphs: wrapped lines joined, numbers and bullets read. `sectionNumber` tells "5.1" from the figure
/// "5.1".
QList<ParagraphDraft> paragraphsOf(const QList<TextLine> &lines, const QString &sectionNumber, const WrapRule &wrap);
