#pragma once

#include "core/procedure/CouncilDays.h"

#include <QTime>

/// A council's own rule for calling in decisions: they differ in everything, so all of it is given.
struct CallInRule
{
    enum class Unit
    {
        CountedDays, ///< days that the council counts, as for clear days
        CalendarDays
    };
    enum class FirstDay
    {
        AfterPublication,
        OfPublication
    };

    int length = 5;
    Unit unit = Unit::CountedDays;
    FirstDay firstDay = FirstDay::AfterPublication;
    std::optional<QTime> cutOff{}; ///< the hour of the last day until which a request is taken
    std::optional<int> meetWithin{}; ///< counted days after the call-in within which the committee meets
    int requesters = 3; ///< members who have to ask for it

    bool operator==(const CallInRule &) const = default;
};

/// When a published decision can be called in, and when it takes effect if it is not.
struct CallInPeriod
{
    QDate published;
    QDate lastDay;
    QDate effectiveOn;
    CallInRule rule;

    bool operator==(const CallInPeriod &) const = default;
};

CallInPeriod callInPeriod(QDate published, const CallInRule &rule, const CouncilDays &councilDays);
/// The last day for the committee to meet on a decision that was called in; nothing where the rule sets none.
std::optional<QDate> callInMeetingBy(QDate calledIn, const CallInRule &rule, const CouncilDays &councilDays);
QString inWords(const CallInPeriod &period);
