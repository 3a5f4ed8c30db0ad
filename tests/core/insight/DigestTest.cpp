#include "core/insight/Digest.h"

#include "tests/core/insight/DigestSources.h"
#include "tests/support/PlanBuilders.h"

#include <gmock/gmock.h>

namespace {

QStringList textsOf(const DigestSource &source, DigestGroup::Kind kind)
{
    QStringList texts;
    for (const DigestGroup &group : composeDigest(source).changes)
        if (group.kind == kind)
            for (const DigestLine &line : group.lines)
                texts.append(line.text);
    return texts;
}

} // namespace

TEST(Digest, GivenAnAnswerOnTheFirstDayAndOneBefore_WhenComposed_ThenOnlyTheFirstIsNews)
{
    DigestSource source = digestSource();
    source.recommendations = {trackedRow(QStringLiteral("SR 04")), trackedRow(QStringLiteral("SR 05"))};
    Response response;
    response.recommendation = source.recommendations.first().id;
    response.decision = Response::Decision::AcceptedInPart;
    response.receivedOn = source.since;
    Response earlier = response;
    earlier.recommendation = source.recommendations.last().id;
    earlier.receivedOn = source.since.addDays(-1);
    source.responses = {response, earlier};

    EXPECT_THAT(textsOf(source, DigestGroup::Kind::Recommendations),
                ::testing::ElementsAre(QStringLiteral("SR 04 was answered: accepted in part")));
}

TEST(Digest, GivenTheThreeRegisters_WhenComposed_ThenTheyAreNeverCountedTogether)
{
    DigestSource source = digestSource();
    RecommendationRow inspectorate = trackedRow(QStringLiteral("IR 01"));
    inspectorate.kind = Recommendation::Kind::InspectoratePriorityAction;
    inspectorate.madeOn = QDate(2026, 2, 1);
    RecommendationRow officers = trackedRow(QStringLiteral("OR 01"));
    officers.kind = Recommendation::Kind::OfficerProposal;
    officers.madeOn = QDate(2026, 2, 1);
    source.recommendations = {trackedRow(QStringLiteral("SR 04")), inspectorate, officers};

    const Digest digest = composeDigest(source);

    ASSERT_EQ(digest.recommendations.size(), 1);
    EXPECT_EQ(digest.recommendations.first().count, 1);
    EXPECT_EQ(digest.inspectorate, 1);
    EXPECT_EQ(digest.officers, 1);
    ASSERT_EQ(digest.changes.size(), 1);
    EXPECT_EQ(digest.changes.first().kind, DigestGroup::Kind::InspectorateRecommendations);
}

TEST(Digest, GivenARatingThatWentThereAndBack_WhenComposed_ThenItIsNoNews_AndAWorseOneIs)
{
    DigestSource source = digestSource();
    PlanBuilder plan;
    PlanAction &action = plan.action(QStringLiteral("3.4"), QStringLiteral("Recruit"), QDate(2026, 9, 30));
    action.rating = Rating::Red;
    PlanAction before = action;
    before.rating = Rating::Amber;
    source.plans = {plan.contents};
    source.changed = {{QDate(2026, 2, 27), {before, action}}};
    EXPECT_THAT(textsOf(source, DigestGroup::Kind::Plan),
                ::testing::ElementsAre(QStringLiteral("Action 3.4 moved from Amber to Red")));

    source.plans.first().actions.first().rating = Rating::Amber;

    EXPECT_THAT(textsOf(source, DigestGroup::Kind::Plan), ::testing::IsEmpty());
}

TEST(Digest, GivenLateAnswersAndActions_WhenComposed_ThenTheLongestLateOfAKindIsFirstAndWhatIsNearIsCounted)
{
    DigestSource source = digestSource();
    RecommendationRow late = trackedRow(QStringLiteral("SR 09"));
    late.answeredOn.reset();
    late.responseDue = QDate(2026, 3, 11);
    RecommendationRow later = late;
    later.id = RecommendationId::create();
    later.reference = QStringLiteral("SR 11");
    later.responseDue = QDate(2026, 3, 21);
    RecommendationRow near = trackedRow(QStringLiteral("SR 12"));
    near.target = QDate(2026, 4, 1);
    PlanBuilder plan;
    plan.action(QStringLiteral("2.6"), QStringLiteral("Monthly audit"), QDate(2026, 3, 9));
    source.recommendations = {later, late, near};
    source.plans = {plan.contents};

    const Digest digest = composeDigest(source);

    ASSERT_EQ(digest.overdue.size(), 3);
    EXPECT_EQ(digest.overdue.at(0).reference, QStringLiteral("SR 09"));
    EXPECT_EQ(digest.overdue.at(0).days, 12);
    EXPECT_EQ(digest.overdue.at(2).kind, OverdueItem::Kind::Action);
    EXPECT_EQ(digest.late, (DueCounts{.responses = 2, .actions = 1}));
    EXPECT_EQ(digest.soon, DueCounts{.recommendations = 1});
}

TEST(Digest, GivenARunOfRisingFigures_WhenComposed_ThenTheIndicatorReallyImproves)
{
    DigestSource source = digestSource();
    source.scorecard.rows = {measuredRow({70, 72, 69, 71, 70, 73, 68, 71, 70, 72, 69, 71, 70, 95}, source.today)};

    EXPECT_THAT(
        textsOf(source, DigestGroup::Kind::Indicators),
        ::testing::ElementsAre(QStringLiteral("Core assessments in time is really improving: 95% in Feb 2026")));
    EXPECT_EQ(composeDigest(source).scorecard.improving, 1);
}
