#pragma once

#include "core/base/Result.h"
#include "core/domain/Authority.h"
#include "core/domain/Meeting.h"

#include <QList>

/// One paragraph of Schedule 12A to the Local Government Act 1972, in the words of the Act.
struct ExemptionParagraph
{
    int number = 0;
    QString text;

    bool operator==(const ExemptionParagraph &) const = default;
};

/// The paragraphs by virtue of which matter can be exempt: 1 to 7 in England (Part 1), 12 to 18 in Wales (Part 4).
QList<ExemptionParagraph> exemptionParagraphs(Nation nation);
/// The words of a paragraph of either nation; empty for a number that is none.
QString exemptionText(int paragraph);

/// An item for which the public is to leave, and why.
struct ClosedItem
{
    AgendaItem item;
    QList<int> paragraphs;
};

/// The resolution by which the public is excluded (section 100A(4)), one sentence an item; for confidential matter,
/// where there is no choice (section 100A(2)), the statement that it is. Empty where all items are public.
QString exclusionResolution(const QList<ClosedItem> &items, Nation nation);

/// What is still wrong with an item's publicity, in one sentence: exempt matter needs a paragraph and the reason of
/// public interest, confidential matter has no paragraph.
std::optional<QString> publicityProblem(const ClosedItem &closed, Nation nation);
