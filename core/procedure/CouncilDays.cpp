#include "core/procedure/CouncilDays.h"

#include "core/procedure/BankHolidays.h"

#include <QCoreApplication>
#include <QLocale>

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("CouncilDays", text);
}

std::optional<QString> bankHolidayName(QDate date)
{
    for (const BankHoliday &holiday : bankHolidays(date.year()))
        if (holiday.date == date)
            return holiday.name;
    return std::nullopt;
}

/// Where Saturdays count, the breaks of Christmas, the New Year and Easter still take in theirs.
std::optional<QString> nameOfBreak(QDate date)
{
    if (date.month() == 12 && (date.day() == 25 || date.day() == 26))
        return date.day() == 25 ? tr("Christmas Day") : tr("Boxing Day");
    if (date.month() == 1 && date.day() == 1)
        return tr("New Year’s Day");
    if (date == easterSunday(date.year()).addDays(-1))
        return tr("Easter Saturday");
    return std::nullopt;
}

QString dayName(QDate date)
{
    return QLocale().dayName(date.dayOfWeek());
}

} // namespace

CouncilDays::CouncilDays(ClearDayRule rule, const QList<NonWorkingDay> &ownDays) : m_rule(rule)
{
    for (const NonWorkingDay &day : ownDays)
        m_ownDays.insert(day.date, day.name);
}

std::optional<QString> CouncilDays::holidayName(QDate date) const
{
    const auto own = m_ownDays.constFind(date);
    return own != m_ownDays.constEnd() ? std::optional(*own) : bankHolidayName(date);
}

std::optional<QString> CouncilDays::reasonNotCounted(QDate date) const
{
    if (m_rule == ClearDayRule::Calendar)
        return std::nullopt;
    if (const std::optional<QString> holiday = holidayName(date))
        return holiday;
    if (date.dayOfWeek() == Qt::Sunday || (m_rule == ClearDayRule::Working && date.dayOfWeek() == Qt::Saturday))
        return dayName(date);
    return m_rule == ClearDayRule::NotSunday ? nameOfBreak(date) : std::nullopt;
}

QDate CouncilDays::nextCounted(QDate date) const
{
    QDate next = date.addDays(1);
    while (!isCounted(next))
        next = next.addDays(1);
    return next;
}

QDate CouncilDays::previousCounted(QDate date) const
{
    QDate previous = date.addDays(-1);
    while (!isCounted(previous))
        previous = previous.addDays(-1);
    return previous;
}

QDate CouncilDays::countForward(QDate date, int days) const
{
    QDate reached = date;
    for (int counted = 0; counted < days; ++counted)
        reached = nextCounted(reached);
    return reached;
}
