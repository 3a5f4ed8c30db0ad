#include "core/procedure/RecommendationViews.h"

#include <gmock/gmock.h>

namespace {

using Status = Recommendation::Status;
using View = RecommendationView;

const QDate today(2026, 3, 23);

RegisterDays days()
{
    return {today, QDate(2026, 1, 20), QDate(2026, 4, 7), QDate(2025, 5, 1)};
}

RecommendationRow rowWith(Status status)
{
    RecommendationRow row;
    row.kind = Recommendation::Kind::ScrutinyToExecutive;
    row.status = status;
    row.madeOn = QDate(2025, 7, 8);
    return row;
}

} // namespace

TEST(RecommendationViews, GivenAnAnswerDueYesterday_WhenAsked_ThenItIsLateTodayAndNotOnItsLastDay)
{
    RecommendationRow row = rowWith(Status::AwaitingResponse);
    row.responseDue = today;
    EXPECT_FALSE(isIn(View::ResponseOverdue, row, days()));

    row.responseDue = today.addDays(-1);
    EXPECT_TRUE(isIn(View::ResponseOverdue, row, days()));
    EXPECT_TRUE(isIn(View::BeforeNextMeeting, row, days()));

    row.answeredOn = today;
    EXPECT_FALSE(isIn(View::ResponseOverdue, row, days()));
}

TEST(RecommendationViews, GivenATargetBeforeTheNextMeeting_WhenAsked_ThenItIsForThatMeeting)
{
    RecommendationRow row = rowWith(Status::InProgress);
    row.target = QDate(2026, 4, 7);
    EXPECT_TRUE(isIn(View::BeforeNextMeeting, row, days()));
    row.target = QDate(2026, 4, 8);
    EXPECT_FALSE(isIn(View::BeforeNextMeeting, row, days()));
}

TEST(RecommendationViews, GivenClosedOnes_WhenAskedSinceTheLastMeeting_ThenOnlyLaterOnesAreThere)
{
    RecommendationRow row = rowWith(Status::CompleteEvidenceSeen);
    row.closedOn = QDate(2026, 1, 20);
    EXPECT_TRUE(isIn(View::ClosedSinceLastMeeting, row, days()));
    row.closedOn = QDate(2026, 1, 19);
    EXPECT_FALSE(isIn(View::ClosedSinceLastMeeting, row, days()));
    EXPECT_TRUE(isIn(View::ClosedThisYear, row, days()));
    EXPECT_FALSE(isIn(View::Live, row, days()));
}

TEST(RecommendationViews, GivenAClaimAndARequest_WhenAsked_ThenEachIsInItsView)
{
    EXPECT_TRUE(isIn(View::ClaimedNotJudged, rowWith(Status::ImplementedClaimed), days()));
    EXPECT_TRUE(isIn(View::ExtensionRequested, rowWith(Status::ExtensionRequested), days()));
    EXPECT_TRUE(isIn(View::AwaitingResponse, rowWith(Status::AwaitingResponse), days()));
    EXPECT_FALSE(isIn(View::ClaimedNotJudged, rowWith(Status::InProgress), days()));
}
