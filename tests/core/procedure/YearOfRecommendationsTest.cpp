#include "core/procedure/YearOfRecommendations.h"

#include <gmock/gmock.h>

namespace {

using Status = Recommendation::Status;

const QDate today(2026, 3, 23);
const QString mayFirst = QStringLiteral("05-01");

RecommendationRow made(QDate on, Status status, std::optional<QDate> closed)
{
    RecommendationRow row;
    row.kind = Recommendation::Kind::ScrutinyToExecutive;
    row.status = status;
    row.madeOn = on;
    row.closedOn = closed;
    return row;
}

RecommendationRow answered(RecommendationRow row, Response::Decision decision, QDate on, QDate due)
{
    row.decision = decision;
    row.answeredOn = on;
    row.responseDue = due;
    return row;
}

} // namespace

TEST(YearOfRecommendations, GivenTwoYears_WhenCounted_ThenEachHasItsOwnFigures)
{
    const auto years = yearsOfRecommendations({made(QDate(2025, 4, 30), Status::InProgress, std::nullopt),
                                               made(QDate(2025, 5, 1), Status::InProgress, std::nullopt),
                                               made(QDate(2025, 9, 2), Status::Proposed, std::nullopt)},
                                              today, mayFirst);

    ASSERT_EQ(years.size(), 2);
    EXPECT_EQ(years.at(0).year.firstYear, 2024);
    EXPECT_EQ(years.at(1).made, 1);
}

TEST(YearOfRecommendations, GivenAnswers_WhenCounted_ThenLateAndMissingOnesAreNotOnTime)
{
    const QDate day(2025, 7, 8);
    const QDate due(2025, 9, 13);
    RecommendationRow missing = made(day, Status::AwaitingResponse, std::nullopt);
    missing.responseDue = due;
    RecommendationRow running = made(day, Status::AwaitingResponse, std::nullopt);
    running.responseDue = today.addDays(3);
    const RecommendationRow base = made(day, Status::InProgress, std::nullopt);

    const auto years =
        yearsOfRecommendations({answered(base, Response::Decision::Accepted, due, due),
                                answered(base, Response::Decision::NotAccepted, due.addDays(1), due), missing, running},
                               today, mayFirst);

    EXPECT_EQ(years.first().answered, 2);
    EXPECT_EQ(years.first().accepted, 1);
    EXPECT_EQ(years.first().notAccepted, 1);
    EXPECT_EQ(years.first().answerDue, 3);
    EXPECT_EQ(years.first().answeredOnTime, 1);
}

TEST(YearOfRecommendations, GivenClosingDays_WhenCounted_ThenSixAndTwelveMonthsAndTheMedianAreRight)
{
    const QDate day(2024, 7, 1);
    const auto years = yearsOfRecommendations({made(day, Status::CompleteEvidenceSeen, QDate(2025, 1, 1)),
                                               made(day, Status::CompleteEvidenceSeen, QDate(2025, 1, 2)),
                                               made(day, Status::ClosedNotImplemented, day.addDays(10)),
                                               made(day, Status::InProgress, std::nullopt)},
                                              today, mayFirst);

    EXPECT_EQ(years.first().sixMonthsOld, 4);
    EXPECT_EQ(years.first().implementedAtSixMonths, 1);
    EXPECT_EQ(years.first().implementedAtTwelveMonths, 2);
    EXPECT_EQ(years.first().closed, 3);
    EXPECT_EQ(years.first().medianDaysToClose, 184.0);
    EXPECT_EQ(shareOf(1, 4), 25.0);
    EXPECT_EQ(shareOf(0, 0), std::nullopt);
}
