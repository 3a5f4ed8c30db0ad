#pragma once

#include "core/domain/RecommendationHistory.h"
#include "core/procedure/ResponseClock.h"

/// One step on the way of a recommendation, past or to come.
struct TimelineStep
{
    enum class Kind
    {
        Made,
        NoticeGiven,
        ResponseDue,
        Answered,
        Update,
        ExtensionRequested,
        ExtensionGranted,
        EvidenceSeen,
        Judged,
        Closed,
        TargetMoved,
        Today,
        Target,
        NextMeeting
    };

    QDate date;
    Kind kind = Kind::Made;
    int place = 0; ///< in the list of that kind: which response, update, extension ...

    bool operator==(const TimelineStep &) const = default;
};

/// All steps in the order of their dates, with today between what was and what is to come.
QList<TimelineStep> timelineOf(const RecommendationHistory &history, const std::optional<ResponseClock> &clock,
                               QDate today, std::optional<QDate> nextMeeting);
