#include "core/procedure/InspectionPeriods.h"

#include "core/procedure/PeriodBeginningWith.h"

#include <QCoreApplication>
#include <QLocale>

namespace {

constexpr int backgroundYears = 4;
constexpr int minutesYears = 6;

QString tr(const char *text)
{
    return QCoreApplication::translate("InspectionPeriods", text);
}

QString dateWords(QDate date)
{
    return QLocale().toString(date, QStringLiteral("d MMM yyyy"));
}

} // namespace

QDate backgroundPapersUntil(QDate meeting)
{
    return lastDayOfYears(meeting, backgroundYears);
}

QDate minutesUntil(QDate meeting)
{
    return lastDayOfYears(meeting, minutesYears);
}

QString backgroundPapersInWords(QDate meeting)
{
    return tr("Background papers stay open to inspection until %1: four years beginning with the meeting on %2 "
              "(Local Government Act 1972, section 100D).")
        .arg(dateWords(backgroundPapersUntil(meeting)), dateWords(meeting));
}

QString minutesInWords(QDate meeting)
{
    return tr("Minutes, agenda and open reports stay open to inspection until %1: six years beginning with the "
              "meeting on %2 (Local Government Act 1972, section 100C).")
        .arg(dateWords(minutesUntil(meeting)), dateWords(meeting));
}
