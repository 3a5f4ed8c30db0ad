#pragma once

#include "core/changes/ChangeSet.h"
#include "core/storage/MeetingQueries.h"

/// What a meeting resolved, as changes of the record.
struct ResolvedRecommendation
{
    QString text;
    Recommendation::Kind kind = Recommendation::Kind::ScrutinyToExecutive;
};

/// A recommendation made at the meeting, with the report of the item as its source; or what is still missing.
Result<ChangeSet> recommendationMade(const MeetingDetail &detail, const AgendaItem &item,
                                     const ResolvedRecommendation &resolved);

/// The committee's judgement on a recommendation, given at the meeting.
ChangeSet judgementGiven(const MeetingDetail &detail, const AgendaItem &item, CommitteeJudgement judgement);
