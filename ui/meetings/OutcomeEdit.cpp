#include "ui/meetings/OutcomeEdit.h"

#include "core/domain/AgendaLink.h"

#include <QCoreApplication>

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("OutcomeEdit", text);
}

bool awaitsResponse(Recommendation::Kind kind)
{
    return kind == Recommendation::Kind::ScrutinyToExecutive || kind == Recommendation::Kind::ScrutinyToPartner
        || kind == Recommendation::Kind::ScrutinyToNhs;
}

} // namespace

Result<ChangeSet> recommendationMade(const MeetingDetail &detail, const AgendaItem &item,
                                     const ResolvedRecommendation &resolved)
{
    if (resolved.text.trimmed().isEmpty())
        return Error{Error::Kind::Refused, tr("Write what the committee recommends, in the words it adopted.")};
    Recommendation recommendation;
    recommendation.id = RecommendationId::create();
    recommendation.kind = resolved.kind;
    recommendation.status =
        awaitsResponse(resolved.kind) ? Recommendation::Status::AwaitingResponse : Recommendation::Status::NotStarted;
    recommendation.text = resolved.text.trimmed();
    recommendation.sourceReport = item.report;
    recommendation.madeOn = detail.meeting.date;
    recommendation.madeBy = detail.meeting.committee;
    recommendation.madeAtMeeting = detail.meeting.id;
    recommendation.position = int(detail.recommendations.size());
    // What a private item made is as private as the item.
    return ChangeSet(tr("Record recommendation"))
        .add(recommendation)
        .add(AgendaLink{AgendaLinkId::create(), item.id, {}, recommendation.id});
}

ChangeSet judgementGiven(const MeetingDetail &detail, const AgendaItem &item, CommitteeJudgement judgement)
{
    judgement.id = CommitteeJudgementId::create();
    judgement.meeting = detail.meeting.id;
    judgement.judgedOn = detail.meeting.date;
    judgement.minuteReference = item.number;
    return ChangeSet(tr("Record judgement")).add(judgement);
}
