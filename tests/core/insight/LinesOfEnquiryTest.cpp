#include "core/insight/LinesOfEnquiry.h"

#include "tests/core/insight/DigestSources.h"
#include "tests/support/PlanBuilders.h"

#include <gmock/gmock.h>

namespace {

using Rule = LineOfEnquiry::Rule;

QList<Rule> rulesOf(const DigestSource &source)
{
    QList<Rule> rules;
    for (const LineOfEnquiry &line : linesOfEnquiry(source))
        rules.append(line.rule);
    return rules;
}

/// Thirteen ordinary months and one that falls far outside them.
const QList<double> fallen{80, 82, 79, 81, 80, 83, 78, 81, 80, 82, 79, 81, 80, 40};
const QList<double> ordinary{80, 82, 79, 81, 80, 83, 78, 81, 80, 82, 79, 81, 80, 81};

DigestSource withFigures(const QList<double> &values)
{
    DigestSource source = digestSource();
    source.scorecard.rows = {measuredRow(values, source.today)};
    return source;
}

DigestSource withRow(const RecommendationRow &row)
{
    DigestSource source = digestSource();
    source.recommendations = {row};
    return source;
}

Target targetOf(const ScorecardRow &row)
{
    Target target;
    target.id = TargetId::create();
    target.indicator = row.id;
    target.low = 85;
    target.validFrom = QDate(2025, 4, 1);
    return target;
}

} // namespace

TEST(LinesOfEnquiry, GivenASignalOfConcernThatNobodyActsOn_WhenLookedAt_ThenWhatIsDoneIsAsked)
{
    const QList<LineOfEnquiry> lines = linesOfEnquiry(withFigures(fallen));

    ASSERT_EQ(lines.size(), 1);
    EXPECT_EQ(lines.first().rule, Rule::ConcernWithoutAction);
    EXPECT_EQ(lines.first().question, QStringLiteral("What is being done about Core assessments in time?"));
    EXPECT_THAT(lines.first().why.toStdString(), ::testing::HasSubstr("40% in February 2026"));
    EXPECT_EQ(lines.first().subject.kind, DigestSubject::Kind::Indicator);
}

TEST(LinesOfEnquiry, GivenOrdinaryVariation_WhenLookedAt_ThenNothingIsAsked)
{
    EXPECT_THAT(rulesOf(withFigures(ordinary)), ::testing::IsEmpty());
}

TEST(LinesOfEnquiry, GivenASignalOfConcern_WhenAnOpenActionIsLinked_ThenNothingIsAskedUntilItIsDone)
{
    DigestSource source = withFigures(fallen);
    PlanBuilder plan;
    PlanAction &action = plan.action(QStringLiteral("3.4"), QStringLiteral("Recruit"), QDate(2026, 9, 30));
    plan.contents.links = {{ActionLinkId::create(), action.id, {}, {}, source.scorecard.rows.first().id}};
    source.plans = {plan.contents};
    EXPECT_THAT(rulesOf(source), ::testing::IsEmpty());

    source.plans.first().actions.first().doneOn = QDate(2026, 3, 1);

    EXPECT_THAT(rulesOf(source), ::testing::ElementsAre(Rule::ConcernWithoutAction));
}

TEST(LinesOfEnquiry, GivenAnAnswerThatIsLate_WhenLookedAt_ThenItIsAskedWhenItWillCome)
{
    RecommendationRow row = trackedRow(QStringLiteral("SR 09"));
    row.answeredOn.reset();
    row.responseDue = QDate(2026, 3, 11);

    const QList<LineOfEnquiry> lines = linesOfEnquiry(withRow(row));

    ASSERT_EQ(lines.size(), 1);
    EXPECT_EQ(lines.first().rule, Rule::ResponseOverdue);
    EXPECT_EQ(lines.first().question, QStringLiteral("When will Cabinet answer SR 09?"));
    EXPECT_EQ(lines.first().why, QStringLiteral("Because the answer was due on 11 Mar 2026, 12 days ago."));
    row.responseDue = QDate(2026, 3, 23);
    EXPECT_THAT(rulesOf(withRow(row)), ::testing::IsEmpty());
}

TEST(LinesOfEnquiry, GivenThreeExtensions_WhenLookedAt_ThenItIsAskedWhy_AndTwoAreNotEnough)
{
    const RecommendationRow row = trackedRow(QStringLiteral("SR 04"));
    DigestSource source = withRow(row);
    Extension extension;
    extension.recommendation = row.id;
    source.extensions = {extension, extension};
    EXPECT_THAT(rulesOf(source), ::testing::IsEmpty());

    source.extensions.append(extension);

    EXPECT_THAT(rulesOf(source), ::testing::ElementsAre(Rule::ThirdExtension));
}

TEST(LinesOfEnquiry, GivenAnActionMovedThreeTimes_WhenLookedAt_ThenItIsAskedWhy)
{
    DigestSource source = digestSource();
    PlanBuilder plan;
    const PlanAction action = plan.action(QStringLiteral("4.2"), QStringLiteral("Audit"), QDate(2026, 6, 30));
    for (int i = 0; i < 3; ++i)
        plan.contents.moves.append({DateMoveId::create(), action.id, QDate(2025, 6 + i, 1), QDate(2025, 9 + i, 1),
                                    QDate(2025, 10 + i, 1), QStringLiteral("Vacancies")});
    source.plans = {plan.contents};
    EXPECT_THAT(rulesOf(source), ::testing::ElementsAre(Rule::ThirdExtension));

    source.plans.first().moves.removeLast();

    EXPECT_THAT(rulesOf(source), ::testing::IsEmpty());
}

TEST(LinesOfEnquiry, GivenAGreenRatingThatMembersDoNotAccept_WhenLookedAt_ThenItIsAskedWhy)
{
    RecommendationRow row = trackedRow(QStringLiteral("SR 04"));
    row.officerRating = Rating::Green;
    row.ratedOn = QDate(2026, 2, 27);
    row.verdict = CommitteeJudgement::Verdict::Unacceptable;
    row.judgedOn = QDate(2026, 3, 10);
    EXPECT_THAT(rulesOf(withRow(row)), ::testing::ElementsAre(Rule::RatingsDisagree));

    row.verdict = CommitteeJudgement::Verdict::Acceptable;

    EXPECT_THAT(rulesOf(withRow(row)), ::testing::IsEmpty());
}

TEST(LinesOfEnquiry, GivenAnActionThatOfficerAndBoardRateApart_WhenLookedAt_ThenItIsAskedWhy)
{
    DigestSource source = digestSource();
    PlanBuilder plan;
    PlanAction &action = plan.action(QStringLiteral("3.4"), QStringLiteral("Recruit"), QDate(2026, 9, 30));
    action.rating = Rating::Green;
    action.boardRating = Rating::Red;
    source.plans = {plan.contents};

    const QList<LineOfEnquiry> lines = linesOfEnquiry(source);

    ASSERT_EQ(lines.size(), 1);
    EXPECT_EQ(lines.first().question, QStringLiteral("Why is action 3.4 rated Green when the board rates it Red?"));
}

TEST(LinesOfEnquiry, GivenAClaimWithoutEvidence_WhenLookedAt_ThenItIsAskedWhatShowsIt)
{
    RecommendationRow row = trackedRow(QStringLiteral("SR 04"));
    row.status = Recommendation::Status::ImplementedClaimed;
    EXPECT_THAT(rulesOf(withRow(row)), ::testing::ElementsAre(Rule::ClaimedWithoutEvidence));

    row.evidenceSeen = 1;

    EXPECT_THAT(rulesOf(withRow(row)), ::testing::IsEmpty());
}

TEST(LinesOfEnquiry, GivenATargetThatNobodyOwns_WhenLookedAt_ThenItIsAskedWhoAnswersForIt)
{
    DigestSource source = withFigures(ordinary);
    ScorecardRow &row = source.scorecard.rows.first();
    row.trend.source.targets = {targetOf(row)};
    EXPECT_THAT(rulesOf(source), ::testing::ElementsAre(Rule::TargetNobodyOwns));

    row.trend.source.targets.first().setBy = QStringLiteral("Cabinet");

    EXPECT_THAT(rulesOf(source), ::testing::IsEmpty());
}

TEST(LinesOfEnquiry, GivenFiguresThatAreOld_WhenLookedAt_ThenNewerOnesAreAskedFor)
{
    DigestSource source = digestSource();
    source.scorecard.rows = {measuredRow(ordinary, QDate(2026, 12, 1))};
    source.today = QDate(2026, 12, 1);

    const QList<LineOfEnquiry> lines = linesOfEnquiry(source);

    ASSERT_EQ(lines.size(), 1);
    EXPECT_EQ(lines.first().rule, Rule::FiguresStale);
    EXPECT_THAT(lines.first().why.toStdString(), ::testing::HasSubstr("February 2026"));
}

TEST(LinesOfEnquiry, GivenADismissedLine_WhenItsFactsStay_ThenItStaysAwayAndComesBackWhenTheyChange)
{
    RecommendationRow row = trackedRow(QStringLiteral("SR 09"));
    row.answeredOn.reset();
    row.responseDue = QDate(2026, 3, 11);
    DigestSource source = withRow(row);
    source.dismissals = {
        dismissalOf(linesOfEnquiry(source).first(), QStringLiteral("It comes on Monday"), source.today)};
    EXPECT_THAT(composeDigest(source).enquiries, ::testing::IsEmpty());
    EXPECT_EQ(composeDigest(source).dismissed, 1);

    source.recommendations.first().responseDue = QDate(2026, 3, 18);

    EXPECT_EQ(composeDigest(source).enquiries.size(), 1);
}

TEST(LinesOfEnquiry, GivenEveryRule_WhenItIsAskedFor_ThenItSaysItselfInASentence)
{
    for (const auto &[rule, word] : Words<Rule>::all)
        EXPECT_TRUE(ruleInWords(rule).endsWith(QLatin1Char('.')));
}
