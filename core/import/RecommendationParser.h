#pragma once

#include "core/import/SectionParser.h"

/// What officers ask the committee to do. Each item of a list reads whole, with the words that introduce the list in
/// front.
QList<RecommendationDraft> recommendationsIn(const QList<ParsedSection> &sections);

/// The same for the paragraphs of one section of recommendations.
QList<RecommendationDraft> recommendationsOf(const QList<ParagraphDraft> &paragraphs);
