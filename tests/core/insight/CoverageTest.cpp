#include "core/insight/Coverage.h"

#include "core/storage/PlanQueries.h"
#include "tests/support/Builders.h"
#include "tests/support/PlanBuilders.h"

#include <gmock/gmock.h>

using ::testing::ElementsAre;
using ::testing::Field;
using ::testing::IsEmpty;

namespace {

auto refersTo(const char *reference)
{
    return Field(&Hole::reference, QString::fromLatin1(reference));
}

/// Two findings, two actions, two indicators; one of each is joined to the others.
PlanBuilder halfCoveredPlan()
{
    PlanBuilder plan;
    PlanAction &first = plan.action(QStringLiteral("1.1"), QStringLiteral("Weekly dashboard"), QDate(2025, 6, 30));
    first.who = QStringLiteral("Joanna Bowyer");
    const PlanActionId measured = first.id;
    plan.action(QStringLiteral("1.2"), QStringLiteral("Monthly audit"), std::nullopt).who = QStringLiteral("  ");
    for (int i = 0; i < 2; ++i) {
        InspectionFinding finding;
        finding.id = InspectionFindingId::create();
        finding.position = i;
        finding.text = QStringLiteral("Finding");
        plan.contents.findings.append(finding);
        Indicator indicator;
        indicator.id = IndicatorId::create();
        indicator.code = QStringLiteral("N%1").arg(i + 1);
        indicator.name = QStringLiteral("Figure");
        plan.contents.indicators.append(indicator);
    }
    plan.contents.links.append({ActionLinkId::create(), measured, plan.contents.findings[0].id, {}, {}});
    plan.contents.links.append({ActionLinkId::create(), measured, {}, {}, plan.contents.indicators[0].id});
    return plan;
}

} // namespace

TEST(Coverage, GivenAHalfCoveredPlan_WhenLookedThrough_ThenEveryHoleIsFoundOnce)
{
    const Coverage coverage = coverageOf(halfCoveredPlan().contents);

    EXPECT_THAT(coverage.findingsWithoutAction, ElementsAre(refersTo("F 2")));
    EXPECT_THAT(coverage.actionsWithoutOwner, ElementsAre(refersTo("1.2")));
    EXPECT_THAT(coverage.actionsWithoutDate, ElementsAre(refersTo("1.2")));
    EXPECT_THAT(coverage.actionsWithoutIndicator, ElementsAre(refersTo("1.2")));
    EXPECT_THAT(coverage.indicatorsNobodyActsOn, ElementsAre(refersTo("N2")));
    EXPECT_THAT(coverage.indicatorsWithoutTarget, ElementsAre(refersTo("N1")));
    EXPECT_EQ(coverage.count(), 6);
}

TEST(Coverage, GivenAStrength_WhenNoActionAnswersIt_ThenThatIsNoHole)
{
    PlanBuilder plan = halfCoveredPlan();
    plan.contents.findings[1].kind = InspectionFinding::Kind::Strength;

    EXPECT_THAT(coverageOf(plan.contents).findingsWithoutAction, IsEmpty());
}

TEST(Coverage, GivenAnActionSaidToBeDone_WhenNobodyHasSeenItsEvidence_ThenItIsAHoleUntilSomebodyHas)
{
    PlanBuilder plan = halfCoveredPlan();
    plan.contents.actions[0].doneOn = QDate(2025, 6, 1);
    Evidence evidence;
    evidence.id = EvidenceId::create();
    evidence.planAction = plan.contents.actions[0].id;
    plan.contents.evidence.append(evidence);
    EXPECT_THAT(coverageOf(plan.contents).claimedWithoutEvidence, ElementsAre(refersTo("1.1")));

    plan.contents.evidence[0].seenOn = QDate(2025, 7, 1);

    EXPECT_THAT(coverageOf(plan.contents).claimedWithoutEvidence, IsEmpty());
}
