#include "core/procedure/YearOfRecommendations.h"

#include "core/domain/RecommendationRules.h"

#include <QMap>

#include <algorithm>

namespace {

constexpr int halfYear = 6;
constexpr int wholeYear = 12;

bool isImplementedBy(const RecommendationRow &row, QDate day)
{
    return row.status == Recommendation::Status::CompleteEvidenceSeen && row.closedOn && *row.closedOn <= day;
}

void countAnswer(YearOfRecommendations &year, const RecommendationRow &row, QDate today)
{
    if (row.decision) {
        ++year.answered;
        year.accepted += isAccepted(*row.decision) ? 1 : 0;
        year.notAccepted += *row.decision == Response::Decision::NotAccepted ? 1 : 0;
    }
    if (!row.responseDue || (!row.answeredOn && *row.responseDue >= today))
        return;
    ++year.answerDue;
    year.answeredOnTime += row.answeredOn && *row.answeredOn <= *row.responseDue ? 1 : 0;
}

void countImplementing(YearOfRecommendations &year, const RecommendationRow &row, QDate today)
{
    const QDate half = row.madeOn->addMonths(halfYear);
    const QDate whole = row.madeOn->addMonths(wholeYear);
    if (half <= today) {
        ++year.sixMonthsOld;
        year.implementedAtSixMonths += isImplementedBy(row, half) ? 1 : 0;
    }
    if (whole <= today) {
        ++year.twelveMonthsOld;
        year.implementedAtTwelveMonths += isImplementedBy(row, whole) ? 1 : 0;
    }
}

std::optional<double> medianOf(QList<qint64> days)
{
    if (days.isEmpty())
        return std::nullopt;
    std::sort(days.begin(), days.end());
    const qsizetype middle = days.size() / 2;
    return days.size() % 2 == 1 ? double(days.at(middle)) : double(days.at(middle - 1) + days.at(middle)) / 2.0;
}

} // namespace

std::optional<double> shareOf(int part, int whole)
{
    return whole > 0 ? std::optional(100.0 * part / whole) : std::nullopt;
}

QList<YearOfRecommendations> yearsOfRecommendations(const QList<RecommendationRow> &rows, QDate today,
                                                    const QString &yearStart)
{
    QMap<int, YearOfRecommendations> years;
    QMap<int, QList<qint64>> daysToClose;
    for (const RecommendationRow &row : rows) {
        if (!row.madeOn || row.status == Recommendation::Status::Proposed)
            continue;
        const MunicipalYear made = municipalYearOf(*row.madeOn, yearStart);
        YearOfRecommendations &year = years[made.firstYear];
        year.year = made;
        ++year.made;
        countAnswer(year, row, today);
        countImplementing(year, row, today);
        if (!isClosed(row.status) || !row.closedOn)
            continue;
        ++year.closed;
        daysToClose[made.firstYear].append(row.madeOn->daysTo(*row.closedOn));
    }
    for (auto year = years.begin(); year != years.end(); ++year)
        year->medianDaysToClose = medianOf(daysToClose.value(year.key()));
    return years.values();
}
