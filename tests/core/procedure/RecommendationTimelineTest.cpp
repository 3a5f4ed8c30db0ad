#include "core/procedure/RecommendationTimeline.h"

#include "tests/support/RecommendationBuilders.h"

#include <gmock/gmock.h>

namespace {

using Kind = TimelineStep::Kind;
using Status = Recommendation::Status;

const QDate today(2026, 3, 23);

QList<Kind> kindsOf(const QList<TimelineStep> &steps)
{
    QList<Kind> kinds;
    for (const TimelineStep &step : steps)
        kinds.append(step.kind);
    return kinds;
}

} // namespace

TEST(RecommendationTimeline, GivenOneInProgress_WhenDrawn_ThenTodayStandsBetweenPastAndFuture)
{
    Recommendation made = recommendation(QStringLiteral("SR (25/26) 02"), Status::InProgress);
    made.receivedOn = QDate(2025, 7, 14);
    RecommendationHistory history = historyOf(made);
    history.responses = {acceptance(made)};
    history.updates = {update(made, QDate(2025, 11, 18), Rating::Green),
                       update(made, QDate(2026, 2, 27), Rating::Green)};

    const auto steps = timelineOf(history, responseClock(made, {}), today, QDate(2026, 4, 7));

    EXPECT_THAT(kindsOf(steps),
                ::testing::ElementsAre(Kind::Made, Kind::NoticeGiven, Kind::Answered, Kind::Update, Kind::Update,
                                       Kind::Today, Kind::Target, Kind::NextMeeting));
    EXPECT_EQ(steps.at(4).place, 1);
}

TEST(RecommendationTimeline, GivenOneWithoutAnAnswer_WhenDrawn_ThenTheDayItIsDueIsOnIt)
{
    Recommendation made = recommendation(QStringLiteral("SR (25/26) 09"), Status::AwaitingResponse);
    made.noticeGivenOn = QDate(2026, 1, 12);

    const auto steps = timelineOf(historyOf(made), responseClock(made, {}), today, std::nullopt);

    EXPECT_THAT(kindsOf(steps),
                ::testing::ElementsAre(Kind::Made, Kind::NoticeGiven, Kind::ResponseDue, Kind::Today, Kind::Target));
    EXPECT_EQ(steps.at(2).date, QDate(2026, 3, 11));
}

TEST(RecommendationTimeline, GivenAClosedOne_WhenDrawn_ThenNothingIsToCome)
{
    Recommendation made = recommendation(QStringLiteral("SR (24/25) 01"), Status::CompleteEvidenceSeen);
    made.closedOn = QDate(2026, 1, 20);

    const auto steps = timelineOf(historyOf(made), std::nullopt, today, QDate(2026, 4, 7));

    EXPECT_THAT(kindsOf(steps), ::testing::ElementsAre(Kind::Made, Kind::Closed, Kind::Today));
}
