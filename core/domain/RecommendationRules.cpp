#include "core/domain/RecommendationRules.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

using Status = Recommendation::Status;
using Decision = CommitteeJudgement::Decision;

/// The context of these sentences in the catalogues.
struct Sentence
{
    Q_DECLARE_TR_FUNCTIONS(RecommendationRules)
};

Error refusal(const QString &sentence)
{
    return {Error::Kind::Refused, sentence};
}

QList<Status> followersOf(Status status)
{
    static const QList<Status> ends{Status::ClosedNotImplemented, Status::Superseded, Status::Withdrawn};
    switch (status) {
    case Status::Proposed:
        return {Status::AwaitingResponse, Status::NotStarted, Status::Withdrawn, Status::Superseded};
    case Status::AwaitingResponse:
        return QList{Status::NotStarted, Status::InProgress, Status::NotAccepted} + ends;
    case Status::NotStarted:
    case Status::Paused:
    case Status::ExtensionRequested:
        return QList{Status::NotStarted,         Status::InProgress,         Status::Paused,
                     Status::ExtensionRequested, Status::ImplementedClaimed, Status::CompleteEvidenceSeen}
        + ends;
    case Status::InProgress:
        return QList{Status::Paused, Status::ExtensionRequested, Status::ImplementedClaimed,
                     Status::CompleteEvidenceSeen}
        + ends;
    case Status::ImplementedClaimed:
        return QList{Status::InProgress, Status::ExtensionRequested, Status::CompleteEvidenceSeen} + ends;
    case Status::NotAccepted:
        return {Status::AwaitingResponse, Status::InProgress, Status::Superseded};
    case Status::CompleteEvidenceSeen:
    case Status::ClosedNotImplemented:
    case Status::Superseded:
    case Status::Withdrawn:
        return {Status::InProgress};
    }
    Q_UNREACHABLE();
}

bool lastDecisionIs(const RecommendationHistory &history, Decision decision)
{
    return !history.judgements.isEmpty() && history.judgements.last().decision == decision;
}

bool isAnswered(const RecommendationHistory &history, bool (*isSo)(Response::Decision))
{
    return std::any_of(history.responses.cbegin(), history.responses.cend(),
                       [&](const Response &response) { return isSo(response.decision); });
}

bool isRefusal(Response::Decision decision)
{
    return decision == Response::Decision::NotAccepted;
}

Result<void> checkComplete(const RecommendationHistory &history)
{
    const bool isSeen = std::any_of(history.evidence.cbegin(), history.evidence.cend(), isSufficient);
    if (!isSeen)
        return refusal(Sentence::tr("It cannot be complete: no evidence was seen that is enough. Record the evidence, "
                                    "who saw it and when."));
    if (!lastDecisionIs(history, Decision::Close))
        return refusal(Sentence::tr("It cannot be complete: the committee has not judged it and closed it. Record the "
                                    "committee's judgement."));
    return {};
}

Result<void> checkStarted(const RecommendationHistory &history)
{
    const bool needsAnswer = registerOf(history.recommendation.kind) == Register::Scrutiny
        && history.recommendation.status == Status::AwaitingResponse;
    if (needsAnswer && !isAnswered(history, isAccepted))
        return refusal(Sentence::tr("It cannot go on yet: no response accepts it. Record the response first."));
    return {};
}

Result<void> checkReason(const RecommendationHistory &history)
{
    if (!history.recommendation.statusReason || history.recommendation.statusReason->trimmed().isEmpty())
        return refusal(Sentence::tr("A reason is missing. Say why it is paused or withdrawn."));
    return {};
}

/// What has to be recorded before a recommendation may have the status.
Result<void> checkGrounds(const RecommendationHistory &history, Status next)
{
    switch (next) {
    case Status::Proposed:
    case Status::AwaitingResponse:
    case Status::ImplementedClaimed:
        return {};
    case Status::NotStarted:
    case Status::InProgress:
        return checkStarted(history);
    case Status::Paused:
    case Status::Withdrawn:
        return checkReason(history);
    case Status::ExtensionRequested:
        if (!pendingExtension(history))
            return refusal(Sentence::tr("No extension waits for members. Record the request with the date asked for."));
        return {};
    case Status::CompleteEvidenceSeen:
        return checkComplete(history);
    case Status::ClosedNotImplemented:
        if (!lastDecisionIs(history, Decision::Close))
            return refusal(Sentence::tr("Only the committee closes what was not done. Record its judgement."));
        return {};
    case Status::Superseded:
        if (!history.recommendation.supersededBy || *history.recommendation.supersededBy == history.recommendation.id)
            return refusal(Sentence::tr("Say which other recommendation takes its place."));
        return {};
    case Status::NotAccepted:
        if (!isAnswered(history, isRefusal))
            return refusal(Sentence::tr("No response refuses it. Record the response with its reasons."));
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace

Register registerOf(Recommendation::Kind kind)
{
    switch (kind) {
    case Recommendation::Kind::OfficerProposal:
    case Recommendation::Kind::CommitteeResolution:
        return Register::Officers;
    case Recommendation::Kind::ScrutinyToExecutive:
    case Recommendation::Kind::ScrutinyToPartner:
    case Recommendation::Kind::ScrutinyToNhs:
        return Register::Scrutiny;
    case Recommendation::Kind::InspectoratePriorityAction:
    case Recommendation::Kind::InspectorateAreaForImprovement:
    case Recommendation::Kind::ReviewBody:
        return Register::Inspectorate;
    }
    Q_UNREACHABLE();
}

bool isClosed(Status status)
{
    return status == Status::CompleteEvidenceSeen || status == Status::ClosedNotImplemented
        || status == Status::Superseded || status == Status::Withdrawn || status == Status::NotAccepted;
}

bool isLive(Status status)
{
    return status != Status::Proposed && !isClosed(status);
}

std::optional<QDate> targetDate(const Recommendation &recommendation)
{
    return recommendation.targetDateCurrent ? recommendation.targetDateCurrent : recommendation.targetDateOriginal;
}

bool isOverdue(const Recommendation &recommendation, QDate today)
{
    const std::optional<QDate> due = targetDate(recommendation);
    return due && *due < today && isLive(recommendation.status);
}

int extensionsGranted(const QList<Extension> &extensions)
{
    return int(std::count_if(extensions.cbegin(), extensions.cend(),
                             [](const Extension &extension) { return extension.grantedOn.has_value(); }));
}

std::optional<Extension> pendingExtension(const RecommendationHistory &history)
{
    // A later judgement that did not grant it is an answer as well.
    const QDate lastJudged = history.judgements.isEmpty() ? QDate() : history.judgements.last().judgedOn;
    for (auto extension = history.extensions.crbegin(); extension != history.extensions.crend(); ++extension)
        if (!extension->grantedOn && (!lastJudged.isValid() || extension->requestedOn >= lastJudged))
            return *extension;
    return std::nullopt;
}

bool ratingsDisagree(std::optional<Rating> officer, std::optional<CommitteeJudgement::Verdict> committee)
{
    if (!officer || !committee)
        return false;
    return (*officer == Rating::Red) != (*committee == CommitteeJudgement::Verdict::Unacceptable);
}

bool isAccepted(Response::Decision decision)
{
    return decision == Response::Decision::Accepted || decision == Response::Decision::AcceptedInPart;
}

bool isSufficient(const Evidence &evidence)
{
    return evidence.sufficient == Evidence::Sufficiency::Yes && evidence.seenOn && evidence.seenBy
        && !evidence.seenBy->trimmed().isEmpty();
}

Result<void> checkStatus(const RecommendationHistory &history, Status next)
{
    const Status now = history.recommendation.status;
    if (now == next)
        return checkGrounds(history, next);
    if (!followersOf(now).contains(next))
        return refusal(isClosed(now)
                           ? Sentence::tr("It is closed. Only a decision of the committee to reopen it changes that.")
                           : Sentence::tr("This step does not follow from where the recommendation stands. Record the "
                                          "steps between first."));
    if (isClosed(now) && now != Status::NotAccepted && !lastDecisionIs(history, Decision::Reopen))
        return refusal(Sentence::tr("It is closed. Only a decision of the committee to reopen it changes that."));
    return checkGrounds(history, next);
}

Result<void> checkRecord(const RecommendationHistory &history)
{
    const Recommendation &recommendation = history.recommendation;
    if (recommendation.text.trimmed().isEmpty())
        return refusal(Sentence::tr("The words of the recommendation are missing. Give the text as adopted."));
    const auto original = recommendation.targetDateOriginal;
    if (recommendation.noticeGivenOn && recommendation.madeOn && *recommendation.noticeGivenOn < *recommendation.madeOn)
        return refusal(Sentence::tr("Notice cannot be given before the recommendation is made. Check both dates."));
    if (original && recommendation.madeOn && *original < *recommendation.madeOn)
        return refusal(Sentence::tr("The target date lies before the day it was made. Check both dates."));
    return {};
}
