#pragma once

#include "core/base/Result.h"
#include "ui/import/OriginalView.h"
#include "ui/import/ReviewedReport.h"

/// A field of the header as its editor shows it; empty where the draft has none.
QString shownText(const ReportDraft &draft, ReviewField field, const CommitteeNames &names);
/// Takes what the clerk typed or chose, and vouches for it. No text at all: the field is said to be missing.
Result<void> enterText(ReviewedReport &report, ReviewField field, const QString &text);
/// Takes what a clerk corrected on an earlier report of this layout.
Result<void> enterOffer(ReviewedReport &report, ReviewField field);
/// Takes words of the document at which the clerk pointed, without the label that stands before them.
Result<void> enterWords(ReviewedReport &report, ReviewField field, const PointedWords &pointed);
/// Adds a recommendation in the words of the document.
void addRecommendation(ReviewedReport &report, const PointedWords &pointed);
/// The dates that the document prints, the likeliest first.
QList<QDate> datesPrinted(const ReviewedReport &report);
