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

std::string whyNot(const RecommendationHistory &history, Status next)
{
    const Result<void> allowed = checkStatus(history, next);
    return allowed ? std::string() : allowed.error().message.toStdString();
}

} // namespace

TEST(RecommendationRules, GivenAClaim_WhenNoEvidenceWasSeen_ThenItCannotBeComplete)
{
    RecommendationHistory history = standing(Status::ImplementedClaimed);
    history.judgements = {judgement(history.recommendation, Verdict::Achieved, Decision::Close)};

    EXPECT_THAT(whyNot(history, Status::CompleteEvidenceSeen), ::testing::HasSubstr("no evidence was seen"));
}

TEST(RecommendationRules, GivenEvidence_WhenTheCommitteeHasNotClosedIt_ThenItCannotBeComplete)
{
    RecommendationHistory history = standing(Status::ImplementedClaimed);
    history.evidence = {seenEvidence(history.recommendation)};

    EXPECT_THAT(whyNot(history, Status::CompleteEvidenceSeen), ::testing::HasSubstr("has not judged it"));

    history.judgements = {judgement(history.recommendation, Verdict::Acceptable, Decision::Keep)};
    EXPECT_THAT(whyNot(history, Status::CompleteEvidenceSeen), ::testing::HasSubstr("has not judged it"));
}

TEST(RecommendationRules, GivenEvidenceThatIsOnlyPartlyEnough_WhenClosed_ThenItCannotBeComplete)
{
    RecommendationHistory history = standing(Status::ImplementedClaimed);
    Evidence partly = seenEvidence(history.recommendation);
    partly.sufficient = Evidence::Sufficiency::Partly;
    history.evidence = {partly};
    history.judgements = {judgement(history.recommendation, Verdict::Achieved, Decision::Close)};

    EXPECT_NE(whyNot(history, Status::CompleteEvidenceSeen), "");
}

TEST(RecommendationRules, GivenEvidenceSeenAndAJudgementThatCloses_WhenCompleted_ThenItIsAllowed)
{
    RecommendationHistory history = standing(Status::ImplementedClaimed);
    history.evidence = {seenEvidence(history.recommendation)};
    history.judgements = {judgement(history.recommendation, Verdict::Achieved, Decision::Close)};

    EXPECT_EQ(whyNot(history, Status::CompleteEvidenceSeen), "");
}

TEST(RecommendationRules, GivenNoResponse_WhenWorkIsToStart_ThenTheResponseIsAskedFor)
{
    RecommendationHistory history = standing(Status::AwaitingResponse);

    EXPECT_THAT(whyNot(history, Status::InProgress), ::testing::HasSubstr("no response accepts it"));
    EXPECT_THAT(whyNot(history, Status::NotAccepted), ::testing::HasSubstr("No response refuses it"));

    history.responses = {acceptance(history.recommendation)};
    EXPECT_EQ(whyNot(history, Status::InProgress), "");
}

TEST(RecommendationRules, GivenAClosedOne_WhenMovedWithoutTheCommittee_ThenItStaysClosed)
{
    RecommendationHistory history = standing(Status::CompleteEvidenceSeen);

    EXPECT_THAT(whyNot(history, Status::InProgress), ::testing::HasSubstr("reopen"));
    EXPECT_THAT(whyNot(history, Status::Paused), ::testing::HasSubstr("reopen"));

    history.judgements = {judgement(history.recommendation, Verdict::Unacceptable, Decision::Reopen)};
    EXPECT_EQ(whyNot(history, Status::InProgress), "");
}

TEST(RecommendationRules, GivenAPauseWithoutAReason_WhenSet_ThenTheReasonIsAskedFor)
{
    RecommendationHistory history = standing(Status::InProgress);

    EXPECT_THAT(whyNot(history, Status::Paused), ::testing::HasSubstr("reason is missing"));

    history.recommendation.statusReason = QStringLiteral("Waits for the budget.");
    EXPECT_EQ(whyNot(history, Status::Paused), "");
}

TEST(RecommendationRules, GivenItself_WhenSuperseded_ThenAnotherOneIsAskedFor)
{
    RecommendationHistory history = standing(Status::InProgress);
    history.recommendation.supersededBy = history.recommendation.id;

    EXPECT_NE(whyNot(history, Status::Superseded), "");

    history.recommendation.supersededBy = RecommendationId::create();
    EXPECT_EQ(whyNot(history, Status::Superseded), "");
}

TEST(RecommendationRules, GivenATargetOfYesterday_WhenAskedToday_ThenOnlyALiveOneIsOverdue)
{
    const QDate dayAfter(2026, 4, 1);
    const Recommendation live = recommendation(QStringLiteral("A"), Status::InProgress);

    EXPECT_TRUE(isOverdue(live, dayAfter));
    EXPECT_FALSE(isOverdue(live, QDate(2026, 3, 31)));
    EXPECT_FALSE(isOverdue(recommendation(QStringLiteral("B"), Status::CompleteEvidenceSeen), dayAfter));
    EXPECT_FALSE(isOverdue(recommendation(QStringLiteral("C"), Status::Proposed), dayAfter));
}

TEST(RecommendationRules, GivenBothRatings_WhenOnlyOneIsAtItsWorst_ThenTheyDisagree)
{
    EXPECT_TRUE(ratingsDisagree(Rating::Green, Verdict::Unacceptable));
    EXPECT_TRUE(ratingsDisagree(Rating::Amber, Verdict::Unacceptable));
    EXPECT_TRUE(ratingsDisagree(Rating::Red, Verdict::Acceptable));
    EXPECT_FALSE(ratingsDisagree(Rating::Red, Verdict::Unacceptable));
    EXPECT_FALSE(ratingsDisagree(Rating::Green, Verdict::Acceptable));
    EXPECT_FALSE(ratingsDisagree(std::nullopt, Verdict::Unacceptable));
}

TEST(RecommendationRules, GivenEveryKind_WhenPutInARegister_ThenNoneStandsInTwo)
{
    EXPECT_EQ(registerOf(Recommendation::Kind::OfficerProposal), Register::Officers);
    EXPECT_EQ(registerOf(Recommendation::Kind::ScrutinyToNhs), Register::Scrutiny);
    EXPECT_EQ(registerOf(Recommendation::Kind::InspectoratePriorityAction), Register::Inspectorate);
}

TEST(RecommendationRules, GivenNoticeBeforeTheMeeting_WhenChecked_ThenBothDatesAreDoubted)
{
    RecommendationHistory history = standing(Status::AwaitingResponse);
    history.recommendation.noticeGivenOn = QDate(2025, 7, 1);

    const Result<void> sound = checkRecord(history);

    ASSERT_FALSE(sound);
    EXPECT_THAT(sound.error().message.toStdString(), ::testing::HasSubstr("Notice cannot be given before"));
}
