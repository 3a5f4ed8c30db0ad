#include "core/storage/CouncilQueries.h"

#include "core/storage/Records.h"
#include "core/storage/StorageError.h"

#include <algorithm>

namespace {

CouncilDetail readCouncil(const Database &database)
{
    CouncilDetail detail;
    const QList<Authority> authorities = Records<Authority>(database).all();
    if (authorities.isEmpty())
        return detail;
    detail.authority = authorities.first();
    if (!detail.authority->holidayCalendar)
        return detail;
    const QString calendar = detail.authority->holidayCalendar->toString();
    detail.calendar = Records<HolidayCalendar>(database).find(calendar);
    detail.ownDays =
        Records<NonWorkingDay>(database).where(QStringLiteral("calendar"), calendar, QStringLiteral("date"));
    return detail;
}

Nation nationOfWorkspace(const Database &database)
{
    return Statement(database, QStringLiteral("SELECT nation FROM workspace"))
        .first([](const Row &row) { return row.value<Nation>(0); })
        .value_or(Nation::England);
}

} // namespace

Result<CouncilDetail> councilDetail(const Database &database)
{
    return guarded([&] { return readCouncil(database); });
}

Result<CouncilRules> councilRules(const Database &database)
{
    return guarded([&] {
        const CouncilDetail detail = readCouncil(database);
        if (!detail.authority)
            return CouncilRules{nationOfWorkspace(database), CouncilDays()};
        return CouncilRules{detail.authority->nation, CouncilDays(detail.authority->clearDayRule, detail.ownDays)};
    });
}
