#pragma once

#include "core/import/ReportDraft.h"
#include "core/import/TextLine.h"

/// What stands above the first section, and the lines no rule could use.
struct HeaderDraft
{
    std::optional<Found<QString>> title;
    std::optional<Found<QString>> committee;
    std::optional<Found<QDate>> meetingDate;
    std::optional<Found<QString>> agendaItem;
    std::optional<Found<Publicity>> publicity;
    std::optional<Found<QString>> exemptParagraph;
    std::optional<Found<QString>> reportOf;
    std::optional<Found<QString>> cabinetMember;
    QList<AuthorDraft> authors;
    QList<TextLine> prose; ///< sentences that belong to the report's text
};

HeaderDraft parseHeader(const QList<TextLine> &header);
