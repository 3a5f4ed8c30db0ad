#include "core/insight/ComparePlans.h"

#include "tests/support/PlanBuilders.h"

#include <gmock/gmock.h>

namespace {

PlanBuilder threeActions()
{
    PlanBuilder plan;
    plan.action(QStringLiteral("1.1"), QStringLiteral("Weekly dashboard"), QDate(2025, 6, 30)).who =
        QStringLiteral("Joanna Bowyer");
    plan.action(QStringLiteral("1.2"), QStringLiteral("Monthly audit"), QDate(2025, 9, 30));
    plan.action(QStringLiteral("1.10"), QStringLiteral("Yearly survey"), QDate(2025, 12, 31));
    return plan;
}

} // namespace

TEST(ComparePlans, GivenTheSamePlanTwice_WhenCompared_ThenNothingIsTold)
{
    EXPECT_THAT(differencesBetween(threeActions().contents, threeActions().contents), ::testing::IsEmpty());
}

TEST(ComparePlans, GivenAMovedADroppedAndANewAction_WhenCompared_ThenEachIsToldInTheOrderOfReferences)
{
    PlanBuilder later = threeActions();
    later.contents.actions[0].dueCurrent = QDate(2025, 9, 1);
    later.contents.actions[0].who = QStringLiteral("Samuel Okoro");
    later.contents.actions[2].reference = QStringLiteral("1.11");

    const QList<PlanDifference> differences = differencesBetween(threeActions().contents, later.contents);

    ASSERT_EQ(differences.size(), 3);
    EXPECT_EQ(differences[0].reference, QStringLiteral("1.1"));
    EXPECT_EQ(differences[0].changes,
              QStringList({QStringLiteral("Owner Samuel Okoro, was Joanna Bowyer"),
                           QStringLiteral("Due 1 Sep 2025, was 30 Jun 2025")}));
    EXPECT_EQ(differences[1].kind, PlanDifference::Kind::Dropped);
    EXPECT_EQ(differences[1].reference, QStringLiteral("1.10"));
    EXPECT_EQ(differences[2].kind, PlanDifference::Kind::Added);
}
