#pragma once

#include "core/domain/Meeting.h"
#include "core/procedure/ClearDays.h"

/// By whose rules a council's dates are worked out.
struct CouncilRules
{
    Nation nation = Nation::England;
    CouncilDays days{};
};

/// One date that the law sets around a meeting, whether it was kept, and how it was worked out.
struct StatutoryDate
{
    enum class Kind
    {
        Notice,
        Agenda,
        BackgroundPapers,
        Minutes
    };
    enum class State
    {
        Open, ///< still to be done
        Kept,
        Late, ///< done, but too late
        Missed, ///< not done, the day has passed, and the meeting is still to come
        NotRecorded, ///< the meeting is over, and nobody noted when it was done
        Runs ///< a period that runs until the date
    };

    Kind kind = Kind::Notice;
    QDate date;
    State state = State::Open;
    std::optional<QDate> doneOn{};
    QString words;

    bool operator==(const StatutoryDate &) const = default;
};

ClearDays publicationOf(const Meeting &meeting, const CouncilRules &rules);

/// The dates of a meeting in public; nothing for an informal one, a site visit or one that is cancelled.
QList<StatutoryDate> statutoryDates(const Meeting &meeting, const CouncilRules &rules, QDate today);
