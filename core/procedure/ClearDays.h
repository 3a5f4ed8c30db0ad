#pragma once

#include "core/base/Result.h"
#include "core/procedure/CouncilDays.h"

/// How many clear days a notice needs: England five (three before 1 October 2002), Wales three. Elsewhere the council
/// says; five is the careful answer.
int clearDaysRequired(Nation nation, QDate meeting);

/// One day between publication and meeting, and whether it counts.
struct CountedDay
{
    enum class Kind
    {
        Publication,
        Counted,
        NotCounted,
        Meeting
    };

    QDate date;
    Kind kind = Kind::Counted;
    int number = 0; ///< the clear day's number, the first after publication being 1
    QString reason{}; ///< why it is not counted
    bool isHoliday = false;

    bool operator==(const CountedDay &) const = default;
};

/// The last lawful day of publication, with every day between it and the meeting.
struct ClearDays
{
    QDate meeting;
    QDate publishBy;
    int required = 5;
    ClearDayRule rule = ClearDayRule::Working;
    QList<CountedDay> days;

    bool operator==(const ClearDays &) const = default;
};

/// Neither the day of publication nor that of the meeting is a clear day; publication is on a day that counts.
ClearDays clearDaysBefore(QDate meeting, int required, const CouncilDays &councilDays);

/// The clear days between a publication and the meeting.
int clearDaysBetween(QDate published, QDate meeting, const CouncilDays &councilDays);

/// The sum in a sentence or two, with every day that was left out and why.
QString inWords(const ClearDays &clearDays);
/// What is counted and what is not: 'Five clear days; weekends and bank holidays not counted.'
QString ruleInWords(int required, ClearDayRule rule);

/// A count asked for from outside: refuses what no notice can be, in words.
Result<ClearDays> workedOutClearDays(QDate meeting, int required, const CouncilDays &councilDays);
