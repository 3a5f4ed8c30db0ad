#include "ui/recommendations/RegisterSource.h"

Result<RegisterContents> readRegister(const Database &database, Register which, QDate today)
{
    RegisterContents contents;
    Result<QList<RecommendationRow>> rows = recommendationRows(database, which);
    if (!rows)
        return rows.error();
    const Result<QList<int>> counts = registerCounts(database);
    if (!counts)
        return counts.error();
    const Result<RegisterDays> days = registerDays(database, today, std::nullopt);
    if (!days)
        return days.error();
    const Result<QString> start = municipalYearStart(database);
    if (!start)
        return start.error();
    return RegisterContents{std::move(*rows), *counts, *days, *start};
}
