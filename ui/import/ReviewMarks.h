#pragma once

#include "ui/import/ReviewedReport.h"
#include "ui/import/WordFinder.h"

/// The place of a recognised piece in the original: the number that links it to its field, and how sure it is.
struct ReviewMark
{
    FieldKey key;
    int number = 0;
    Confidence confidence = Confidence::Sure;
    TextStretch words; ///< underlined
    TextStretch context; ///< shown when the piece is chosen

    bool operator==(const ReviewMark &) const = default;
};

/// The number of every piece: the header's seven fields always have theirs, the others follow in their order.
QHash<FieldKey, int> numbersOf(const ReportDraft &draft);
/// Every piece whose words are found, in the order of their numbers.
QList<ReviewMark> marksOf(const ReviewedReport &report, const CommitteeNames &names, const WordFinder &finder);
/// A figure as the form shows it: 76.4%, 81, £1,000,000.
QString figureText(double value, const QString &unit);
