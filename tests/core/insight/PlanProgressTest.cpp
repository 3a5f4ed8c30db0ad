#include "core/insight/PlanProgress.h"

#include "tests/support/PlanBuilders.h"

#include <gmock/gmock.h>

namespace {

const QDate today(2026, 3, 23);

PlanBuilder sevenActions()
{
    PlanBuilder plan;
    for (int i = 1; i <= 7; ++i)
        plan.action(QStringLiteral("3.%1").arg(i), QStringLiteral("Something"), QDate(2026, 6, 30)).rating =
            Rating::Green;
    return plan;
}

} // namespace

TEST(PlanProgress, GivenTwoLateActionsOfSeven_WhenTheThemeIsRated_ThenItIsAmberAndTheSentenceNamesThem)
{
    PlanBuilder plan = sevenActions();
    plan.contents.actions[3].dueCurrent = QDate(2026, 2, 28);
    plan.contents.actions[5].dueCurrent = QDate(2026, 3, 22);

    const Standing standing = standingOf(plan.contents.actions, today);

    EXPECT_EQ(standing.rating, Rating::Amber);
    EXPECT_EQ(standing.late, 2);
    EXPECT_EQ(standing.explanation, QStringLiteral("Amber because 2 of 7 actions are late: 3.4, 3.6."));
}

TEST(PlanProgress, GivenAnActionDueToday_WhenRated_ThenItIsNotLate)
{
    PlanBuilder plan = sevenActions();
    plan.contents.actions[0].dueCurrent = today;

    EXPECT_EQ(standingOf(plan.contents.actions, today).late, 0);
    EXPECT_EQ(standingOf(plan.contents.actions, today.addDays(1)).late, 1);
}

TEST(PlanProgress, GivenAThirdOffTrack_WhenRated_ThenItIsRedAndTheOfficersBrightRatingDoesNotCountAgainstTheBoards)
{
    PlanBuilder plan = sevenActions();
    for (int i : {1, 3, 4})
        plan.contents.actions[i].boardRating = Rating::Red;

    const Standing standing = standingOf(plan.contents.actions, today);

    EXPECT_EQ(standing.rating, Rating::Red);
    EXPECT_EQ(standing.red, 3);
    EXPECT_EQ(standing.explanation, QStringLiteral("Red because 3 of 7 are off track: 3.2, 3.4, 3.5."));
}

TEST(PlanProgress, GivenOneOpenActionAmongDoneOnes_WhenRated_ThenTheThemeIsNotBlue)
{
    PlanBuilder plan = sevenActions();
    for (PlanAction &action : plan.contents.actions) {
        action.rating = Rating::Blue;
        action.doneOn = QDate(2026, 1, 5);
    }
    ASSERT_EQ(standingOf(plan.contents.actions, today).rating, Rating::Blue);

    plan.contents.actions[6].doneOn.reset();

    EXPECT_NE(standingOf(plan.contents.actions, today).rating, Rating::Blue);
}

TEST(PlanProgress, GivenNoRatingsAtAll_WhenRated_ThenNothingIsClaimed)
{
    PlanBuilder plan;
    plan.action(QStringLiteral("1.1"), QStringLiteral("A weekly dashboard"), std::nullopt);

    const Standing standing = standingOf(plan.contents.actions, today);

    EXPECT_EQ(standing.rating, std::nullopt);
    EXPECT_EQ(standing.explanation, QStringLiteral("No rating: the one action has not been rated."));
    EXPECT_EQ(standingOf({}, today).explanation, QStringLiteral("No rating: there are no actions yet."));
}

TEST(PlanProgress, GivenPercentsAndDoneActions_WhenAveraged_ThenADoneOneCountsWhole)
{
    PlanBuilder plan = sevenActions();
    plan.contents.actions = plan.contents.actions.first(2);
    plan.contents.actions[0].doneOn = today;
    plan.contents.actions[0].percent = 80;
    plan.contents.actions[1].percent = 50;

    EXPECT_EQ(standingOf(plan.contents.actions, today).percent, 75);
}
