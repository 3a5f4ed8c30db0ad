#include "core/procedure/BankHolidays.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>

#include <algorithm>

namespace {

struct OneOffDay
{
    BankHoliday day;
    bool isAdded = false;
};

QString tr(const char *text)
{
    return QCoreApplication::translate("BankHolidays", text);
}

QList<OneOffDay> readOneOffDays()
{
    QFile file(QStringLiteral(":/procedure/bank-holidays-england-wales.csv"));
    QList<OneOffDay> days;
    if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
        return days;
    file.readLine();
    while (!file.atEnd()) {
        const QStringList cells = QString::fromUtf8(file.readLine()).trimmed().split(QLatin1Char(','));
        if (cells.size() == 3)
            days.append(
                {{QDate::fromString(cells.at(0), Qt::ISODate), cells.at(1)}, cells.at(2) == QLatin1String("added")});
    }
    return days;
}

const QList<OneOffDay> &oneOffDays()
{
    static const QList<OneOffDay> days = readOneOffDays();
    return days;
}

bool isWeekend(QDate date)
{
    return date.dayOfWeek() >= Qt::Saturday;
}

QDate firstMonday(int year, int month)
{
    const QDate first(year, month, 1);
    return first.addDays((8 - first.dayOfWeek()) % 7);
}

QDate lastMonday(int year, int month)
{
    const QDate last(year, month, QDate(year, month, 1).daysInMonth());
    return last.addDays(1 - last.dayOfWeek());
}

BankHoliday substituted(QDate date, QDate substitute, const QString &name)
{
    if (!isWeekend(date))
        return {date, name};
    return {substitute, tr("%1 (substitute day)").arg(name)};
}

BankHoliday newYear(int year)
{
    const QDate date(year, 1, 1);
    return substituted(date, firstMonday(year, 1), tr("New Year’s Day"));
}

/// Two days that may both fall on a weekend: the substitutes follow one another.
QList<BankHoliday> christmas(int year)
{
    const QDate twentySeventh(year, 12, 27);
    const QDate twentyEighth(year, 12, 28);
    const QDate christmasDay(year, 12, 25);
    const QDate boxingDay(year, 12, 26);
    return {substituted(christmasDay, twentySeventh, tr("Christmas Day")),
            substituted(boxingDay, twentyEighth, tr("Boxing Day"))};
}

QList<BankHoliday> holidaysByRule(int year)
{
    const QDate easter = easterSunday(year);
    return QList<BankHoliday>{newYear(year),
                              {easter.addDays(-2), tr("Good Friday")},
                              {easter.addDays(1), tr("Easter Monday")},
                              {firstMonday(year, 5), tr("Early May bank holiday")},
                              {lastMonday(year, 5), tr("Spring bank holiday")},
                              {lastMonday(year, 8), tr("Summer bank holiday")}}
    + christmas(year);
}

QList<BankHoliday> workedOutHolidays(int year)
{
    QList<BankHoliday> days = holidaysByRule(year);
    for (const OneOffDay &oneOff : oneOffDays()) {
        if (oneOff.day.date.year() != year)
            continue;
        if (oneOff.isAdded)
            days.append(oneOff.day);
        else
            days.removeIf([&](const BankHoliday &day) { return day.date == oneOff.day.date; });
    }
    std::ranges::sort(days, {}, &BankHoliday::date);
    return days;
}

} // namespace

QDate easterSunday(int year)
{
    // The anonymous Gregorian algorithm (Meeus, Jones and Butcher).
    const int golden = year % 19;
    const int century = year / 100;
    const int yearOfCentury = year % 100;
    const int correction = (century - (century + 8) / 25 + 1) / 3;
    const int epact = (19 * golden + century - century / 4 - correction + 15) % 30;
    const int weekday = (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - epact - yearOfCentury % 4) % 7;
    const int late = (golden + 11 * epact + 22 * weekday) / 451;
    const int days = epact + weekday - 7 * late + 114;
    return {year, days / 31, days % 31 + 1};
}

QList<BankHoliday> bankHolidays(int year)
{
    // Counting goes day by day and asks for the same years over and over.
    thread_local QHash<int, QList<BankHoliday>> known;
    const auto kept = known.constFind(year);
    return kept != known.constEnd() ? *kept : *known.insert(year, workedOutHolidays(year));
}
