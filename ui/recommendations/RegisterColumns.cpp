#include "ui/recommendations/RegisterColumns.h"

#include "core/procedure/RecommendationViews.h"
#include "ui/text/RecommendationWords.h"
#include "ui/text/StatusChips.h"

#include <QCoreApplication>
#include <QLocale>

namespace {

using Row = RecommendationRow;

/// The context of these words in the catalogues.
struct Wording
{
    Q_DECLARE_TR_FUNCTIONS(RegisterColumns)
};

/// "25/26 02": the letters stand in the head once.
QString shortReference(const Row &row)
{
    QString words = row.reference;
    words.remove(QStringLiteral("SR ")).remove(QLatin1Char('(')).remove(QLatin1Char(')'));
    return words;
}

Chip responseChip(const Row &row, QDate today)
{
    if (row.answeredOn) {
        const bool isLate = row.responseDue && *row.answeredOn > *row.responseDue;
        const QString when = screenDate(row.answeredOn);
        return {.glyph = isLate ? StatusGlyph::HollowDiamond : StatusGlyph::Circle,
                .word = isLate ? Wording::tr("answered late") : Wording::tr("answered"),
                .tone = isLate ? Tone::Amber : Tone::Green,
                .ground = Chip::Ground::Plain,
                .explanation = isLate ? Wording::tr("Answered on %1, due by %2.").arg(when, screenDate(row.responseDue))
                                      : Wording::tr("Answered on %1.").arg(when)};
    }
    if (!row.responseDue || !isLive(row.status))
        return {.word = Wording::tr("no clock", "no answer is awaited by a date"),
                .ground = Chip::Ground::Plain,
                .explanation = Wording::tr("No notice was given, or no rule sets a day for the answer.")};
    return distanceChip(*row.responseDue, today);
}

Chip committeeChip(const Row &row)
{
    Chip chip = verdictChip(row.verdict);
    if (row.judgedOn)
        chip.explanation = Wording::tr("Judged on %1.").arg(screenDate(row.judgedOn));
    if (ratingsDisagree(row))
        chip.explanation += QLatin1Char(' ')
            + Wording::tr("Officer and committee disagree: one of the two is at the worst rating, the other is not.");
    return chip;
}

Chip officerChip(const Row &row)
{
    Chip chip = officerRatingLetter(row.officerRating);
    if (row.ratedOn)
        chip.explanation = Wording::tr("%1, as at %2.").arg(chip.explanation, screenDate(row.ratedOn));
    return chip;
}

QVariant targetCell(const Row &row, QDate today)
{
    if (!row.target)
        return {};
    if (isLive(row.status))
        return distanceChip(*row.target, today);
    return *row.target;
}

QVariant dayOrNothing(std::optional<QDate> day)
{
    return day ? QVariant(*day) : QVariant();
}

QVariant dayKey(std::optional<QDate> day)
{
    return day.value_or(QDate(9999, 1, 1)).toJulianDay();
}

QList<Column<Row>> shownColumns(QDate today)
{
    return {{Wording::tr("Recommendation"),
             [](const Row &row) { return row.title; },
             {},
             {},
             [](const Row &row) { return row.text; }},
            {Wording::tr("Ref."),
             [](const Row &row) { return shortReference(row); },
             {},
             [](const Row &row) { return row.reference; },
             [](const Row &row) { return row.reference; }},
            {Wording::tr("Made to"), [](const Row &row) { return row.addressee; }},
            {Wording::tr("Status"),
             [](const Row &row) { return QVariant(chipOf(row.status)); },
             {},
             [](const Row &row) { return int(row.status); }},
            {Wording::tr("Officer"),
             [](const Row &row) { return QVariant(officerChip(row)); },
             {},
             [](const Row &row) { return row.officerRating ? int(*row.officerRating) : 9; }},
            {Wording::tr("Committee"),
             [](const Row &row) { return QVariant(committeeChip(row)); },
             {},
             [](const Row &row) { return row.verdict ? 3 - int(*row.verdict) : 9; }},
            {Wording::tr("Response"),
             [today](const Row &row) { return QVariant(responseChip(row, today)); },
             {},
             [](const Row &row) { return dayKey(row.answeredOn ? std::nullopt : row.responseDue); }},
            {Wording::tr("Target"),
             [today](const Row &row) { return targetCell(row, today); },
             {},
             [](const Row &row) { return dayKey(row.target); }}};
}

QList<Column<Row>> furtherColumns()
{
    return {{Wording::tr("Lead officer"), [](const Row &row) { return row.leadOfficer; }},
            {Wording::tr("Made on"),
             [](const Row &row) { return dayOrNothing(row.madeOn); },
             {},
             [](const Row &row) { return dayKey(row.madeOn); }},
            {Wording::tr("Priority"),
             [](const Row &row) { return row.priority ? screenWord(*row.priority) : QString(); },
             {},
             [](const Row &row) { return row.priority ? int(*row.priority) : 9; }},
            {Wording::tr("Theme"), [](const Row &row) { return row.theme; }},
            {Wording::tr("Tag"), [](const Row &row) { return row.tag; }},
            {Wording::tr("Directorate"), [](const Row &row) { return row.portfolio; }},
            {Wording::tr("Extensions"), [](const Row &row) { return row.extensions; }, Qt::AlignRight},
            {Wording::tr("Evidence seen"), [](const Row &row) { return row.evidenceSeen; }, Qt::AlignRight},
            {Wording::tr("Made by"), [](const Row &row) { return row.committee; }}};
}

} // namespace

QList<Column<RecommendationRow>> registerColumns(QDate today)
{
    return shownColumns(today) + furtherColumns();
}
