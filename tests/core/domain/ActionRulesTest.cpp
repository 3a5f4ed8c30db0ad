#include "core/domain/ActionRules.h"

#include <gmock/gmock.h>

namespace {

const QDate today(2026, 3, 23);

} // namespace

TEST(ActionRules, GivenAMovedDate_WhenSlippageIsAsked_ThenItIsTheDaysSinceTheFirstDate)
{
    PlanAction action;
    action.dueOriginal = QDate(2025, 12, 31);
    action.dueCurrent = QDate(2026, 3, 31);
    EXPECT_EQ(slippedDays(action), 90);

    action.dueCurrent = QDate(2025, 11, 30);
    EXPECT_EQ(slippedDays(action), 0) << "brought forward is not slipped";
}

TEST(ActionRules, GivenADoneAction_WhenItsDateHasPassed_ThenItIsNotLate)
{
    PlanAction action;
    action.dueOriginal = QDate(2025, 12, 31);
    EXPECT_TRUE(isLate(action, today));

    action.doneOn = QDate(2026, 2, 1);
    EXPECT_FALSE(isLate(action, today));
}

TEST(ActionRules, GivenALateActionCalledGreen_WhenShown_ThenItIsAmberAndRedStaysRed)
{
    PlanAction action;
    action.dueOriginal = QDate(2025, 12, 31);
    action.rating = Rating::Green;
    EXPECT_EQ(shownRating(action, today), Rating::Amber);
    action.rating = Rating::Red;
    EXPECT_EQ(shownRating(action, today), Rating::Red);
    action.boardRating = Rating::Blue;
    EXPECT_EQ(shownRating(action, today), Rating::Amber) << "blue is for what is done";
}

TEST(ActionRules, GivenReferences_WhenSorted_ThenTenComesAfterNine)
{
    EXPECT_TRUE(comesBefore(QStringLiteral("3.9"), QStringLiteral("3.10")));
    EXPECT_FALSE(comesBefore(QStringLiteral("3.10"), QStringLiteral("3.9")));
    EXPECT_TRUE(comesBefore(QStringLiteral("3"), QStringLiteral("3.1")));
    EXPECT_TRUE(comesBefore(QStringLiteral("3.a"), QStringLiteral("3.b")));
    EXPECT_FALSE(comesBefore(QStringLiteral("3.4"), QStringLiteral("3.4")));
}
