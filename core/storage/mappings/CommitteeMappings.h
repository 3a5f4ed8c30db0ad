#pragma once

#include "core/domain/Authority.h"
#include "core/domain/Committee.h"
#include "core/domain/Person.h"
#include "core/storage/mappings/MappedColumn.h"

template<>
struct Mapping<Committee>
{
    static constexpr QLatin1String table{"committee"};
    template<typename Work>
    static void eachColumn(Work &work)
    {
        work(column("id", &Committee::id));
        work(column("name", &Committee::name));
        work(column("kind", &Committee::kind));
        work(column("code", &Committee::code));
        work(column("active_from", &Committee::activeFrom));
        work(column("active_to", &Committee::activeTo));
        work(column("parent", &Committee::parent));
        work(column("successor_of", &Committee::successorOf));
        work(column("quorum", &Committee::quorum));
    }
};

template<>
struct Mapping<CommitteeName>
{
    static constexpr QLatin1String table{"committee_name"};
    template<typename Work>
    static void eachColumn(Work &work)
    {
        work(column("id", &CommitteeName::id));
        work(column("committee", &CommitteeName::committee));
        work(column("name", &CommitteeName::name));
    }
};

template<>
struct Mapping<Person>
{
    static constexpr QLatin1String table{"person"};
    template<typename Work>
    static void eachColumn(Work &work)
    {
        work(column("id", &Person::id));
        work(column("name", &Person::name));
        work(column("office", &Person::office));
        work(column("party", &Person::party));
        work(column("phone", &Person::phone));
        work(column("email", &Person::email));
    }
};

template<>
struct Mapping<Membership>
{
    static constexpr QLatin1String table{"membership"};
    template<typename Work>
    static void eachColumn(Work &work)
    {
        work(column("id", &Membership::id));
        work(column("person", &Membership::person));
        work(column("committee", &Membership::committee));
        work(column("role", &Membership::role));
        work(column("active_from", &Membership::activeFrom));
        work(column("active_to", &Membership::activeTo));
    }
};

template<>
struct Mapping<HolidayCalendar>
{
    static constexpr QLatin1String table{"holiday_calendar"};
    template<typename Work>
    static void eachColumn(Work &work)
    {
        work(column("id", &HolidayCalendar::id));
        work(column("name", &HolidayCalendar::name));
    }
};

template<>
struct Mapping<NonWorkingDay>
{
    static constexpr QLatin1String table{"non_working_day"};
    template<typename Work>
    static void eachColumn(Work &work)
    {
        work(column("id", &NonWorkingDay::id));
        work(column("calendar", &NonWorkingDay::calendar));
        work(column("date", &NonWorkingDay::date));
        work(column("name", &NonWorkingDay::name));
        work(column("kind", &NonWorkingDay::kind));
    }
};

template<>
struct Mapping<Authority>
{
    static constexpr QLatin1String table{"authority"};
    template<typename Work>
    static void eachColumn(Work &work)
    {
        work(column("id", &Authority::id));
        work(column("name", &Authority::name));
        work(column("ons_code", &Authority::onsCode));
        work(column("nation", &Authority::nation));
        work(column("kind", &Authority::kind));
        work(column("clear_day_rule", &Authority::clearDayRule));
        work(column("holiday_calendar", &Authority::holidayCalendar));
        work(column("municipal_year_start", &Authority::municipalYearStart));
    }
};
