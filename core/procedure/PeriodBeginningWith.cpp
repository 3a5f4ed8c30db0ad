#include "core/procedure/PeriodBeginningWith.h"

QDate lastDayOfMonths(QDate first, int months)
{
    const QDate corresponding = first.addMonths(months);
    return corresponding.day() < first.day() ? corresponding : corresponding.addDays(-1);
}

QDate lastDayOfYears(QDate first, int years)
{
    return lastDayOfMonths(first, 12 * years);
}
