#include "core/procedure/RecommendationSteps.h"

#include "core/domain/RecommendationRules.h"
#include "core/procedure/RecommendationMove.h"

#include <QCoreApplication>

namespace {

using Status = Recommendation::Status;
using Decision = CommitteeJudgement::Decision;
using Verdict = CommitteeJudgement::Verdict;

/// The context of these sentences in the catalogues.
struct Sentence
{
    Q_DECLARE_TR_FUNCTIONS(RecommendationSteps)
};

Error refusal(const QString &sentence)
{
    return {Error::Kind::Refused, sentence};
}

bool isBlank(const std::optional<QString> &text)
{
    return !text || text->trimmed().isEmpty();
}

/// The history as it would be after the step, the status not yet changed.
template<typename Part>
RecommendationHistory with(RecommendationHistory history, QList<Part> RecommendationHistory::*list, const Part &part)
{
    (history.*list).append(part);
    return history;
}

Result<void> refuseUnlessLive(const Recommendation &recommendation)
{
    if (isClosed(recommendation.status))
        return refusal(Sentence::tr("It is closed. Let the committee reopen it before anything is added."));
    return {};
}

Status statusAfter(Response::Decision decision, Status now)
{
    if (now != Status::AwaitingResponse)
        return now;
    switch (decision) {
    case Response::Decision::Accepted:
    case Response::Decision::AcceptedInPart:
        return Status::NotStarted;
    case Response::Decision::NotAccepted:
        return Status::NotAccepted;
    case Response::Decision::Deferred:
    case Response::Decision::Noted:
        return Status::AwaitingResponse;
    }
    Q_UNREACHABLE();
}

Status statusAfter(const CommitteeJudgement &judgement, Status now)
{
    const bool waited = now == Status::ImplementedClaimed || now == Status::ExtensionRequested;
    switch (judgement.decision) {
    case Decision::Keep:
    case Decision::GrantExtension:
        return waited ? Status::InProgress : now;
    case Decision::Close:
        return judgement.rating == Verdict::Unacceptable ? Status::ClosedNotImplemented : Status::CompleteEvidenceSeen;
    case Decision::Escalate:
    case Decision::InviteOfficer:
        return now;
    case Decision::Reopen:
        return isClosed(now) ? Status::InProgress : now;
    }
    Q_UNREACHABLE();
}

void takeDate(Recommendation &recommendation, QDate date)
{
    if (!recommendation.targetDateOriginal)
        recommendation.targetDateOriginal = date;
    recommendation.targetDateCurrent = date;
}

Result<void> checkJudgement(const RecommendationHistory &history, const CommitteeJudgement &judgement)
{
    const Recommendation &recommendation = history.recommendation;
    if (!judgement.judgedOn.isValid())
        return refusal(Sentence::tr("The day of the judgement is missing. Give the day of the meeting."));
    if (judgement.decision == Decision::Reopen && !isClosed(recommendation.status))
        return refusal(Sentence::tr("It is not closed, so it cannot be reopened."));
    if (judgement.decision != Decision::Reopen && isClosed(recommendation.status))
        return refusal(Sentence::tr("It is closed. Choose 'Reopen' to take it up again."));
    if (judgement.decision == Decision::GrantExtension && !pendingExtension(history))
        return refusal(Sentence::tr("No extension waits for members. Record the request with the date asked for."));
    return {};
}

} // namespace

Result<ChangeSet> addRecommendation(const Recommendation &recommendation)
{
    if (const Result<void> sound = checkRecord({.recommendation = recommendation}); !sound)
        return sound.error();
    const bool isNew = recommendation.status == Status::Proposed || recommendation.status == Status::AwaitingResponse
        || recommendation.status == Status::NotStarted;
    if (!isNew)
        return refusal(Sentence::tr("A new recommendation is proposed or made. Record what came later as steps."));
    if (recommendation.status != Status::Proposed && !recommendation.madeOn)
        return refusal(Sentence::tr("The day it was made is missing. Give the day of the meeting."));
    return ChangeSet(Sentence::tr("Add recommendation")).add(recommendation);
}

Recommendation scrutinyDraftOf(const Recommendation &source)
{
    Recommendation draft;
    draft.kind = Recommendation::Kind::ScrutinyToExecutive;
    draft.text = source.text;
    draft.shortTitle = source.shortTitle;
    draft.sourceReport = source.sourceReport;
    draft.sourceParagraph = source.sourceParagraph;
    draft.madeBy = source.madeBy;
    draft.theme = source.theme;
    draft.portfolio = source.portfolio;
    draft.parent = source.id;
    return draft;
}

Result<ChangeSet> recommendFinding(const InspectionFinding &finding)
{
    if (finding.recommendation)
        return refusal(Sentence::tr("A recommendation was made of this finding already. Open that one."));
    Recommendation proposed;
    proposed.id = RecommendationId::create();
    proposed.kind = Recommendation::Kind::ScrutinyToExecutive;
    proposed.status = Recommendation::Status::Proposed;
    proposed.text = finding.text;
    InspectionFinding linked = finding;
    linked.recommendation = proposed.id;
    return ChangeSet(Sentence::tr("Propose a recommendation of finding %1").arg(finding.position + 1))
        .add(proposed)
        .edit(finding, linked);
}

Result<ChangeSet> makeRecommendation(const RecommendationHistory &history, QDate madeOn, const QString &reference)
{
    if (!madeOn.isValid())
        return refusal(Sentence::tr("The day it was made is missing. Give the day of the meeting."));
    Recommendation after = history.recommendation;
    after.madeOn = madeOn;
    if (!after.reference)
        after.reference = reference;
    after.status = registerOf(after.kind) == Register::Scrutiny ? Status::AwaitingResponse : Status::NotStarted;
    return movedTo(history, after, ChangeSet(Sentence::tr("Make recommendation")));
}

Result<ChangeSet> editRecommendation(const Recommendation &before, const Recommendation &after)
{
    if (const Result<void> sound = checkRecord({.recommendation = after}); !sound)
        return sound.error();
    ChangeSet changes(Sentence::tr("Edit recommendation"));
    return before == after ? changes : changes.edit(before, after);
}

Result<ChangeSet> giveNotice(const RecommendationHistory &history, const NoticeGiven &notice)
{
    if (const Result<void> live = refuseUnlessLive(history.recommendation); !live)
        return live.error();
    if (!notice.givenOn && !notice.receivedOn)
        return refusal(Sentence::tr("The clock needs a day. Give the day of the notice or of its receipt."));
    if (history.recommendation.status == Status::Proposed)
        return refusal(Sentence::tr("It is only proposed. Record the meeting that made it first."));
    Recommendation after = history.recommendation;
    after.noticeGivenOn = notice.givenOn;
    after.receivedOn = notice.receivedOn;
    return movedTo(history, after, ChangeSet(Sentence::tr("Record notice")));
}

Result<ChangeSet> recordResponse(const RecommendationHistory &history, const Response &response,
                                 std::optional<QDate> targetDate)
{
    if (const Result<void> live = refuseUnlessLive(history.recommendation); !live)
        return live.error();
    if (history.recommendation.status == Status::Proposed)
        return refusal(Sentence::tr("It is only proposed. Record the meeting that made it first."));
    if (response.reasons.trimmed().isEmpty())
        return refusal(Sentence::tr("The reasons are missing. Members need to know why, whatever the answer is."));
    if (!response.receivedOn && !response.decidedOn)
        return refusal(Sentence::tr("The day of the response is missing. Give the day it was received."));
    Recommendation after = history.recommendation;
    after.status = statusAfter(response.decision, after.status);
    if (targetDate)
        takeDate(after, *targetDate);
    if (isClosed(after.status))
        after.closedOn = response.receivedOn ? response.receivedOn : response.decidedOn;
    return movedTo(with(history, &RecommendationHistory::responses, response), after,
                   ChangeSet(Sentence::tr("Record response")).add(response));
}

Result<ChangeSet> recordUpdate(const RecommendationHistory &history, const ProgressUpdate &update, Claim claim)
{
    if (const Result<void> live = refuseUnlessLive(history.recommendation); !live)
        return live.error();
    if (!update.asAt.isValid())
        return refusal(Sentence::tr("The update has no date. Say on which day it was so."));
    if (update.narrative.trimmed().isEmpty() && !update.selfRating)
        return refusal(Sentence::tr("The update says nothing. Give the officer's words or a rating."));
    Recommendation after = history.recommendation;
    if (after.status == Status::NotStarted)
        after.status = Status::InProgress;
    const RecommendationHistory then = with(history, &RecommendationHistory::updates, update);
    if (claim == Claim::Complete)
        after.status = Status::ImplementedClaimed;
    const QString label =
        claim == Claim::Complete ? Sentence::tr("Record claim that it is complete") : Sentence::tr("Record update");
    return movedTo(then, after, ChangeSet(label).add(update));
}

Result<ChangeSet> requestExtension(const RecommendationHistory &history, const Extension &extension)
{
    if (const Result<void> live = refuseUnlessLive(history.recommendation); !live)
        return live.error();
    const std::optional<QDate> target = targetDate(history.recommendation);
    if (!target)
        return refusal(Sentence::tr("There is no target date to extend. Give it one in its details."));
    if (extension.requestedDate <= *target)
        return refusal(Sentence::tr("The date asked for is not later than the target. Ask for a later one."));
    if (extension.reason.trimmed().isEmpty())
        return refusal(Sentence::tr("The reason is missing. Members decide by it."));
    Recommendation after = history.recommendation;
    after.status = Status::ExtensionRequested;
    return movedTo(with(history, &RecommendationHistory::extensions, extension), after,
                   ChangeSet(Sentence::tr("Request extension")).add(extension));
}

Result<ChangeSet> recordEvidence(const RecommendationHistory &history, const Evidence &evidence,
                                 const QList<AttachedDocument> &files)
{
    if (const Result<void> live = refuseUnlessLive(history.recommendation); !live)
        return live.error();
    if (evidence.title.trimmed().isEmpty())
        return refusal(Sentence::tr("The evidence has no title. Say what it is."));
    if (evidence.sufficient && (isBlank(evidence.seenBy) || !evidence.seenOn))
        return refusal(Sentence::tr("Say who saw the evidence and when, or leave open whether it is enough."));
    ChangeSet changes(Sentence::tr("Record evidence"));
    for (const AttachedDocument &file : files)
        changes.attach(file);
    return changes.add(evidence);
}

Result<ChangeSet> judge(const RecommendationHistory &history, const CommitteeJudgement &judgement)
{
    if (const Result<void> sound = checkJudgement(history, judgement); !sound)
        return sound.error();
    ChangeSet changes(Sentence::tr("Record judgement"));
    changes.add(judgement);
    Recommendation after = history.recommendation;
    if (judgement.decision == Decision::GrantExtension) {
        const Extension before = *pendingExtension(history);
        Extension granted = before;
        granted.grantedOn = judgement.judgedOn;
        granted.grantedAtMeeting = judgement.meeting;
        takeDate(after, granted.requestedDate);
        changes.edit(before, granted);
    }
    after.status = statusAfter(judgement, after.status);
    after.closedOn = isClosed(after.status) ? std::optional(judgement.judgedOn) : std::nullopt;
    return movedTo(with(history, &RecommendationHistory::judgements, judgement), after, std::move(changes));
}
