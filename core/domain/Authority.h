#pragma once

#include "core/domain/Ids.h"
#include "core/domain/Words.h"

#include <QDate>
#include <QString>

#include <optional>

/// Whose law a council's procedure follows. Periods and Schedule 12A's list of paragraphs differ.
enum class Nation
{
    England,
    Wales,
    Scotland,
    NorthernIreland
};

/// How clear days are counted: which days do not count at all.
enum class ClearDayRule
{
    Working, ///< neither weekends nor bank holidays: the strictest, and the default
    NotSunday, ///< Saturdays count; Sundays and bank holidays do not
    Calendar ///< every day counts
};

/// The days on which a council does not work, under one name.
struct HolidayCalendar
{
    HolidayCalendarId id;
    QString name;

    bool operator==(const HolidayCalendar &) const = default;
};

/// A day that a clear-day count leaves out beyond weekends.
struct NonWorkingDay
{
    enum class Kind
    {
        BankHoliday,
        Proclaimed,
        LocalClosure
    };

    NonWorkingDayId id;
    HolidayCalendarId calendar;
    QDate date;
    QString name;
    Kind kind = Kind::BankHoliday;

    bool operator==(const NonWorkingDay &) const = default;
};

/// A council: its nation, and the rules by which it counts days.
struct Authority
{
    AuthorityId id;
    QString name;
    std::optional<QString> onsCode{};
    Nation nation = Nation::England;
    std::optional<QString> kind{};
    ClearDayRule clearDayRule = ClearDayRule::Working;
    std::optional<HolidayCalendarId> holidayCalendar{};
    QString municipalYearStart = QStringLiteral("05-01"); ///< month and day

    bool operator==(const Authority &) const = default;
};

template<>
struct Words<NonWorkingDay::Kind>
{
    using Kind = NonWorkingDay::Kind;
    static constexpr WordTable<Kind, 3> all{{{Kind::BankHoliday, QLatin1String("bank_holiday")},
                                             {Kind::Proclaimed, QLatin1String("proclaimed")},
                                             {Kind::LocalClosure, QLatin1String("local_closure")}}};
};

template<>
struct Words<Nation>
{
    static constexpr WordTable<Nation, 4> all{{{Nation::England, QLatin1String("england")},
                                               {Nation::Wales, QLatin1String("wales")},
                                               {Nation::Scotland, QLatin1String("scotland")},
                                               {Nation::NorthernIreland, QLatin1String("northern_ireland")}}};
};

template<>
struct Words<ClearDayRule>
{
    static constexpr WordTable<ClearDayRule, 3> all{{{ClearDayRule::Working, QLatin1String("working")},
                                                     {ClearDayRule::NotSunday, QLatin1String("not_sunday")},
                                                     {ClearDayRule::Calendar, QLatin1String("calendar")}}};
};
