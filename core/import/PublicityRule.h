#pragma once

#include "core/import/HeaderField.h"
#include "core/import/ReportDraft.h"
#include "core/import/SectionParser.h"

/// How a report is marked, and the paragraph of Schedule 12A it names.
struct PublicityDraft
{
    std::optional<Found<Publicity>> publicity;
    std::optional<Found<QString>> exemptParagraph;
};

/// The marking some words make, if they are a marking and nothing else.
std::optional<Publicity> markingOf(const QString &words);

/// The marking printed in the header, or a ticked box, or an answered question about exempt information.
PublicityDraft publicityIn(const QList<HeaderField> &fields);

/// The same from the report's own words, for the reports whose header is silent or calls only an appendix exempt.
PublicityDraft publicityInBody(const QList<ParsedSection> &sections);
