#pragma once

#include "core/import/SectionParser.h"

/// The papers a report lists. Null: it does not say. Empty: it says there are none.
using ListedPapers = std::optional<QList<Found<QString>>>;

/// Background documents or appendices (the meaning asked for), from their sections or from a line `List of appendices:
/// ...`.
ListedPapers listedPapersIn(const QList<ParsedSection> &sections, StandardHeading meaning);

/// The papers listed in the paragraphs of one section.
ListedPapers listedPapersOf(const QList<ParagraphDraft> &paragraphs);
