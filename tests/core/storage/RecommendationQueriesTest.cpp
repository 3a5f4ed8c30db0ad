#include "core/storage/RecommendationQueries.h"

#include "core/procedure/RecommendationSteps.h"
#include "core/storage/RecommendationLinks.h"
#include "core/storage/RecommendationListing.h"
#include "tests/support/Builders.h"
#include "tests/support/RecommendationBuilders.h"
#include "tests/support/TestFiles.h"

#include <gmock/gmock.h>

namespace {

using Status = Recommendation::Status;

const QDate today(2026, 3, 23);

QVariant cell(const Listing &listing, const QString &column)
{
    return listing.rows.first().at(listing.columns.indexOf(column));
}

} // namespace

TEST(RecommendationQueries, GivenAHistory_WhenItsRowIsRead_ThenItHasTheLatestOfEach)
{
    const Database database = emptyWorkspace();
    Recommendation made = recommendation(QStringLiteral("SR (25/26) 02"), Status::InProgress);
    made.receivedOn = QDate(2025, 7, 14);
    RecommendationHistory history = historyOf(made);
    history.responses = {acceptance(made)};
    history.updates = {update(made, QDate(2026, 2, 27), Rating::Green), update(made, QDate(2025, 11, 18), Rating::Red)};
    history.judgements = {
        judgement(made, CommitteeJudgement::Verdict::Unacceptable, CommitteeJudgement::Decision::Keep)};
    history.evidence = {seenEvidence(made)};
    addHistory(database, history);

    const auto rows = recommendationRows(database, Register::Scrutiny);

    ASSERT_TRUE(rows) << rows.error().message.toStdString();
    ASSERT_EQ(rows->size(), 1);
    const RecommendationRow &row = rows->first();
    EXPECT_EQ(row.title, QStringLiteral("Permanent team managers"));
    EXPECT_EQ(row.responseDue, QDate(2025, 9, 13));
    EXPECT_EQ(row.answeredOn, QDate(2025, 9, 2));
    EXPECT_EQ(row.officerRating, Rating::Green);
    EXPECT_EQ(row.ratedOn, QDate(2026, 2, 27));
    EXPECT_EQ(row.verdict, CommitteeJudgement::Verdict::Unacceptable);
    EXPECT_EQ(row.evidenceSeen, 1);
    EXPECT_TRUE(ratingsDisagree(row));
}

TEST(RecommendationQueries, GivenThreeKinds_WhenCounted_ThenTheRegistersAreKeptApart)
{
    const Database database = emptyWorkspace();
    Recommendation inspectors = recommendation(QStringLiteral("IR (25/26) 01"), Status::NotStarted);
    inspectors.kind = Recommendation::Kind::InspectoratePriorityAction;
    Recommendation officers = recommendation(QStringLiteral("OR (25/26) 01"), Status::Proposed);
    officers.kind = Recommendation::Kind::OfficerProposal;
    addHistory(database, historyOf(recommendation(QStringLiteral("SR (25/26) 01"), Status::InProgress)));
    addHistory(database, historyOf(inspectors));
    addHistory(database, historyOf(officers));
    addHistory(database, historyOf(recommendation(QStringLiteral("SR (25/26) 02"), Status::InProgress)));

    EXPECT_EQ(*registerCounts(database), (QList<int>{2, 1, 1}));
    EXPECT_EQ(recommendationRows(database, Register::Inspectorate)->size(), 1);
}

TEST(RecommendationQueries, GivenReferencesOfAYear_WhenTheNextIsAsked_ThenItGoesOnInTheCouncilsStyle)
{
    const Database database = emptyWorkspace();
    EXPECT_EQ(*nextRecommendationReference(database, Register::Scrutiny, QDate(2025, 7, 8)),
              QStringLiteral("SR (25/26) 01"));

    addHistory(database, historyOf(recommendation(QStringLiteral("CYP (25/26) 001"), Status::InProgress)));

    EXPECT_EQ(*nextRecommendationReference(database, Register::Scrutiny, QDate(2025, 9, 2)),
              QStringLiteral("CYP (25/26) 002"));
    EXPECT_EQ(*nextRecommendationReference(database, Register::Inspectorate, QDate(2025, 9, 2)),
              QStringLiteral("IR (25/26) 01"));
}

TEST(RecommendationQueries, GivenOneThatIsLate_WhenListed_ThenEverySavedViewSaysYesOrNo)
{
    const Database database = emptyWorkspace();
    Recommendation late = recommendation(QStringLiteral("SR (25/26) 09"), Status::AwaitingResponse);
    late.noticeGivenOn = QDate(2026, 1, 12);
    addHistory(database, historyOf(late));

    const auto listing = recommendationListing(database, today);

    ASSERT_TRUE(listing) << listing.error().message.toStdString();
    EXPECT_EQ(cell(*listing, QStringLiteral("response_due")), QStringLiteral("2026-03-11"));
    EXPECT_EQ(cell(*listing, QStringLiteral("response_overdue")), 1);
    EXPECT_EQ(cell(*listing, QStringLiteral("overdue")), 0);
    EXPECT_EQ(cell(*listing, QStringLiteral("claimed_not_judged")), 0);
    EXPECT_EQ(cell(*listing, QStringLiteral("register")), QStringLiteral("scrutiny"));
}

TEST(RecommendationQueries, GivenAResponseAfterItsDay_WhenListed_ThenItWasNotOnTime)
{
    const Database database = emptyWorkspace();
    Recommendation made = recommendation(QStringLiteral("SR (25/26) 02"), Status::NotStarted);
    made.noticeGivenOn = QDate(2025, 7, 8);
    RecommendationHistory history = historyOf(made);
    Response late = acceptance(made);
    late.receivedOn = QDate(2025, 9, 8);
    history.responses = {late};
    addHistory(database, history);

    const auto listing = responseListing(database);

    EXPECT_EQ(cell(*listing, QStringLiteral("response_due")), QStringLiteral("2025-09-07"));
    EXPECT_EQ(cell(*listing, QStringLiteral("on_time")), 0);
}

TEST(RecommendationQueries, GivenARule_WhenSaved_ThenTheClockFollowsIt)
{
    const Database database = emptyWorkspace();
    const ResponseRule eightWeeks{.id = ResponseRuleId::create(),
                                  .name = QStringLiteral("constitution, rule 14"),
                                  .kind = Recommendation::Kind::ScrutinyToExecutive,
                                  .length = 8,
                                  .unit = ResponseRule::Unit::Weeks};
    ASSERT_TRUE(Journal(database).apply(ChangeSet(QStringLiteral("Rule")).add(eightWeeks), testStamp()));
    Recommendation made = recommendation(QStringLiteral("SR (25/26) 02"), Status::AwaitingResponse);
    made.noticeGivenOn = QDate(2026, 1, 5);
    addHistory(database, historyOf(made));

    EXPECT_EQ(recommendationRows(database, Register::Scrutiny)->first().responseDue, QDate(2026, 3, 2));
    EXPECT_EQ(responseRules(database)->first(), eightWeeks);
}

TEST(RecommendationQueries, GivenOneMadeOfAReportsRequest_WhenItsLinksAreAsked_ThenTheChainIsThereBothWays)
{
    const Database database = emptyWorkspace();
    const Report paper = addReport(database, report(QStringLiteral("Improvement Plan")), {QStringLiteral("Words.")});
    Recommendation asked = recommendation(QStringLiteral("OR (25/26) 01"), Status::Proposed);
    asked.kind = Recommendation::Kind::OfficerProposal;
    asked.sourceReport = paper.id;
    Recommendation made = recommendation(QStringLiteral("SR (25/26) 02"), Status::AwaitingResponse);
    made.parent = asked.id;
    made.sourceReport = paper.id;
    addHistory(database, historyOf(asked));
    addHistory(database, historyOf(made));

    const auto links = recommendationLinks(database, made.id);
    const auto back = recommendationLinks(database, asked.id);

    ASSERT_EQ(links->size(), 2);
    EXPECT_EQ(links->at(0).words, QStringLiteral("Improvement Plan"));
    EXPECT_EQ(links->at(1).kind, RecommendationLink::Kind::Parent);
    EXPECT_EQ(back->at(1).kind, RecommendationLink::Kind::MadeOfIt);
}

TEST(RecommendationQueries, GivenAnUnknownReference_WhenAsked_ThenASentenceSaysWhereToLook)
{
    const Database database = emptyWorkspace();

    const auto history = recommendationHistory(database, QStringLiteral("SR (25/26) 99"));

    ASSERT_FALSE(history);
    EXPECT_EQ(history.error().kind, Error::Kind::NotFound);
    EXPECT_THAT(history.error().message.toStdString(), ::testing::HasSubstr("List the recommendations"));
}
