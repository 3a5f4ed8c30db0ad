#pragma once

#include "core/storage/ReportQueries.h"
#include "ui/text/Chip.h"

/// A title or heading as the reader shows it: what is printed in capitals is put in title case.
QString readableTitle(const QString &printed);

/// '99%', '£2,000,000', '58 per 10,000', '81'.
QString figureValue(const ReportedFigure &figure);
/// '99% Initial assessments within 10 days, target 75.2%, April and May'.
QString figureSentence(const ReportedFigure &figure);
/// The sentence with a shape: a circle with a target, a square without one, a diamond where somebody should look.
Chip figureChip(const ReportedFigure &figure);

/// '20 Jan 2026, item 5', or what of it is known.
QString meetingWords(const Report &report);
/// '¶ 5.1', or for a paragraph without a number the line it stands in.
QString paragraphMark(const ReportParagraph &paragraph);
/// 'R12, 20 Jan 2026, item 5, paragraph 5.1': how a minute or an email cites it.
QString paragraphReference(const Report &report, const ReportParagraph &paragraph);

/// 'Exempt under paragraph 3 of Schedule 12A.'; empty for a public report.
QString accessSentence(const Report &report);
/// 'This report is exempt: open the original'.
QString openingWords(Publicity publicity);

/// The word on screen for the field of a Finding.
QString findingWord(const QString &field);
/// The value of a Finding as the screen says it: dates and access in words.
QString findingValue(const QString &field, const QString &value);
