#pragma once

#include "core/domain/RecommendationReference.h"
#include "core/domain/RecommendationRow.h"

#include <QList>

/// What became of the recommendations made in one municipal year, as the annual report tells it.
struct YearOfRecommendations
{
    MunicipalYear year;
    int made = 0;
    int answered = 0;
    int accepted = 0; ///< in full or in part
    int notAccepted = 0;
    int answerDue = 0; ///< those whose clock has run out or that were answered
    int answeredOnTime = 0;
    int sixMonthsOld = 0; ///< made at least six months ago
    int implementedAtSixMonths = 0;
    int twelveMonthsOld = 0;
    int implementedAtTwelveMonths = 0;
    int closed = 0;
    std::optional<double> medianDaysToClose{};

    bool operator==(const YearOfRecommendations &) const = default;
};

/// One entry a year in which something was made, oldest first. The year starts on this month and day.
QList<YearOfRecommendations> yearsOfRecommendations(const QList<RecommendationRow> &rows, QDate today,
                                                    const QString &yearStart);
/// The share in percent, or nothing of nothing.
std::optional<double> shareOf(int part, int whole);
