#pragma once

#include "core/base/Result.h"
#include "core/procedure/StatutoryDates.h"

class Database;

/// The council as it was described, with the days that it does not work; nothing where nobody described it yet.
struct CouncilDetail
{
    std::optional<Authority> authority;
    std::optional<HolidayCalendar> calendar;
    QList<NonWorkingDay> ownDays;

    bool operator==(const CouncilDetail &) const = default;
};
Result<CouncilDetail> councilDetail(const Database &database);

/// The nation, the counter and the council's own days by which dates are worked out.
Result<CouncilRules> councilRules(const Database &database);
