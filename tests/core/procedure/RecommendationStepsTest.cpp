#include "core/procedure/RecommendationSteps.h"

#include "core/domain/RecommendationRules.h"
#include "tests/support/RecommendationBuilders.h"
#include "tests/support/TestFiles.h"

#include <gmock/gmock.h>

namespace {

using Status = Recommendation::Status;
using Verdict = CommitteeJudgement::Verdict;
using Decision = CommitteeJudgement::Decision;

RecommendationHistory standing(Status status)
{
    return historyOf(recommendation(QStringLiteral("SR (25/26) 02"), status));
}

/// The recommendation as the change set leaves it.
Recommendation after(const Result<ChangeSet> &changes)
{
    if (!changes)
        return {};
    for (const RecordChange &change : changes->changes())
        if (change.before && change.after->is<Recommendation>())
            return *change.after->as<Recommendation>();
    return {};
}

std::string whyNot(const Result<ChangeSet> &changes)
{
    return changes ? std::string() : changes.error().message.toStdString();
}

} // namespace

TEST(RecommendationSteps, GivenAProposal_WhenMade_ThenItGetsItsReferenceAndWaitsForAnAnswer)
{
    RecommendationHistory history = standing(Status::Proposed);
    history.recommendation.reference.reset();

    const auto changes = makeRecommendation(history, QDate(2025, 7, 8), QStringLiteral("SR (25/26) 01"));

    EXPECT_EQ(after(changes).status, Status::AwaitingResponse);
    EXPECT_EQ(after(changes).reference, QStringLiteral("SR (25/26) 01"));
}

TEST(RecommendationSteps, GivenAResponseWithoutReasons_WhenRecorded_ThenItIsRefused)
{
    const RecommendationHistory history = standing(Status::AwaitingResponse);
    Response response = acceptance(history.recommendation);
    response.reasons = QStringLiteral("  ");

    EXPECT_THAT(whyNot(recordResponse(history, response, std::nullopt)), ::testing::HasSubstr("reasons are missing"));
}

TEST(RecommendationSteps, GivenEachAnswer_WhenRecorded_ThenTheStatusFollows)
{
    const RecommendationHistory history = standing(Status::AwaitingResponse);
    Response response = acceptance(history.recommendation);

    EXPECT_EQ(after(recordResponse(history, response, std::nullopt)).status, Status::NotStarted);

    response.decision = Response::Decision::NotAccepted;
    EXPECT_EQ(after(recordResponse(history, response, std::nullopt)).status, Status::NotAccepted);
    EXPECT_EQ(after(recordResponse(history, response, std::nullopt)).closedOn, response.receivedOn);

    response.decision = Response::Decision::Deferred;
    EXPECT_EQ(recordResponse(history, response, std::nullopt)->changes().size(), 1);
}

TEST(RecommendationSteps, GivenAnUpdateThatClaimsCompletion_WhenRecorded_ThenItIsOnlyClaimed)
{
    const RecommendationHistory history = standing(Status::InProgress);
    const ProgressUpdate blue = update(history.recommendation, QDate(2026, 2, 27), Rating::Blue);

    EXPECT_EQ(after(recordUpdate(history, blue, Claim::Complete)).status, Status::ImplementedClaimed);
}

TEST(RecommendationSteps, GivenAnExtension_WhenGranted_ThenTheOriginalDateStaysAndItIsCounted)
{
    RecommendationHistory history = standing(Status::InProgress);
    const Extension asked = extension(history.recommendation, QDate(2026, 2, 27), QDate(2026, 6, 30));
    EXPECT_EQ(after(requestExtension(history, asked)).status, Status::ExtensionRequested);
    history.recommendation.status = Status::ExtensionRequested;
    history.extensions = {asked};

    const auto granted =
        judge(history, judgement(history.recommendation, Verdict::Acceptable, Decision::GrantExtension));

    ASSERT_TRUE(granted) << whyNot(granted);
    EXPECT_EQ(after(granted).status, Status::InProgress);
    EXPECT_EQ(after(granted).targetDateOriginal, QDate(2026, 3, 31));
    EXPECT_EQ(after(granted).targetDateCurrent, QDate(2026, 6, 30));
    EXPECT_EQ(granted->changes().at(1).after->as<Extension>()->grantedOn, QDate(2026, 3, 23));
}

TEST(RecommendationSteps, GivenAnExtensionToAnEarlierDate_WhenRequested_ThenItIsRefused)
{
    const RecommendationHistory history = standing(Status::InProgress);

    const auto changes =
        requestExtension(history, extension(history.recommendation, QDate(2026, 2, 27), QDate(2026, 3, 31)));

    EXPECT_THAT(whyNot(changes), ::testing::HasSubstr("not later than the target"));
}

TEST(RecommendationSteps, GivenAnExtension_WhenMembersKeepItOpenInstead_ThenTheDateStays)
{
    RecommendationHistory history = standing(Status::ExtensionRequested);
    history.extensions = {extension(history.recommendation, QDate(2026, 2, 27), QDate(2026, 6, 30))};

    const auto kept = judge(history, judgement(history.recommendation, Verdict::Unacceptable, Decision::Keep));

    EXPECT_EQ(after(kept).status, Status::InProgress);
    EXPECT_EQ(after(kept).targetDateCurrent, QDate(2026, 3, 31));
}

TEST(RecommendationSteps, GivenAClaimWithEvidenceSeen_WhenTheCommitteeCloses_ThenItIsCompleteFromThatDay)
{
    RecommendationHistory history = standing(Status::ImplementedClaimed);
    history.evidence = {seenEvidence(history.recommendation)};

    const auto closed = judge(history, judgement(history.recommendation, Verdict::Achieved, Decision::Close));

    EXPECT_EQ(after(closed).status, Status::CompleteEvidenceSeen);
    EXPECT_EQ(after(closed).closedOn, QDate(2026, 3, 23));
}

TEST(RecommendationSteps, GivenAClaimWithoutEvidence_WhenTheCommitteeCloses_ThenASentenceSaysWhatIsMissing)
{
    const RecommendationHistory history = standing(Status::ImplementedClaimed);

    const auto closed = judge(history, judgement(history.recommendation, Verdict::Achieved, Decision::Close));

    EXPECT_THAT(whyNot(closed), ::testing::HasSubstr("no evidence was seen"));
}

TEST(RecommendationSteps, GivenUnacceptableWork_WhenClosed_ThenItIsClosedNotImplemented)
{
    const RecommendationHistory history = standing(Status::InProgress);

    const auto closed = judge(history, judgement(history.recommendation, Verdict::Unacceptable, Decision::Close));

    EXPECT_EQ(after(closed).status, Status::ClosedNotImplemented);
}

TEST(RecommendationSteps, GivenAClosedOne_WhenReopened_ThenItRunsAgainAndLosesItsClosingDay)
{
    RecommendationHistory history = standing(Status::CompleteEvidenceSeen);
    history.recommendation.closedOn = QDate(2026, 1, 20);

    const auto reopened = judge(history, judgement(history.recommendation, Verdict::Unacceptable, Decision::Reopen));

    EXPECT_EQ(after(reopened).status, Status::InProgress);
    EXPECT_EQ(after(reopened).closedOn, std::nullopt);
    EXPECT_NE(whyNot(judge(history, judgement(history.recommendation, Verdict::Achieved, Decision::Keep))), "");
}

TEST(RecommendationSteps, GivenAClosedOne_WhenAnUpdateComes_ThenItIsRefused)
{
    const RecommendationHistory history = standing(Status::ClosedNotImplemented);

    EXPECT_THAT(
        whyNot(recordUpdate(history, update(history.recommendation, QDate(2026, 3, 1), Rating::Green), Claim::NotDone)),
        ::testing::HasSubstr("reopen"));
}

TEST(RecommendationSteps, GivenSeveral_WhenTaggedAndPaused_ThenTheyAreOneChange)
{
    const QList<RecommendationHistory> both{standing(Status::InProgress), standing(Status::NotStarted)};
    BulkEdit edit;
    edit.tag = QStringLiteral("budget");
    edit.status =
        StatusChange{Status::Paused, QStringLiteral("Waits for the budget."), std::nullopt, QDate(2026, 3, 23)};

    const auto changes = bulkEdit(both, edit);

    ASSERT_TRUE(changes) << whyNot(changes);
    EXPECT_EQ(changes->changes().size(), 2);
    EXPECT_EQ(after(changes).tag, QStringLiteral("budget"));
    EXPECT_EQ(after(changes).status, Status::Paused);
}

TEST(RecommendationSteps, GivenSeveral_WhenOneBreaksARule_ThenItIsNamedAndNothingIsChanged)
{
    RecommendationHistory closed = standing(Status::CompleteEvidenceSeen);
    closed.recommendation.reference = QStringLiteral("SR (24/25) 09");
    BulkEdit edit;
    edit.status = StatusChange{Status::InProgress, std::nullopt, std::nullopt, QDate(2026, 3, 23)};

    const auto changes = bulkEdit({standing(Status::NotStarted), closed}, edit);

    EXPECT_THAT(whyNot(changes), ::testing::StartsWith("SR (24/25) 09: "));
}

TEST(RecommendationSteps, GivenAFinding_WhenTakenUp_ThenOneStepProposesItAndLinksTheFinding)
{
    InspectionFinding finding;
    finding.id = InspectionFindingId::create();
    finding.text = QStringLiteral("Assessments are late.");

    const auto changes = recommendFinding(finding);

    ASSERT_TRUE(changes) << whyNot(changes);
    ASSERT_EQ(changes->changes().size(), 2);
    const Recommendation proposed = *changes->changes().at(0).after->as<Recommendation>();
    EXPECT_EQ(proposed.status, Status::Proposed);
    EXPECT_EQ(proposed.text, finding.text);
    const InspectionFinding linked = *changes->changes().at(1).after->as<InspectionFinding>();
    EXPECT_EQ(linked.recommendation, proposed.id);
    EXPECT_THAT(whyNot(recommendFinding(linked)), ::testing::HasSubstr("already"));
}
