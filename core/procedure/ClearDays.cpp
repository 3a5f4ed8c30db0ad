#include "core/procedure/ClearDays.h"

#include "core/procedure/BankHolidays.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace {

constexpr int mostDays = 365;

QString tr(const char *text)
{
    return QCoreApplication::translate("ClearDays", text);
}

QString dateWords(QDate date)
{
    return QLocale().toString(date, QStringLiteral("ddd d MMM yyyy"));
}

QString numberWord(int number)
{
    static const char *const words[] = {
        QT_TRANSLATE_NOOP("ClearDays", "no"),    QT_TRANSLATE_NOOP("ClearDays", "one"),
        QT_TRANSLATE_NOOP("ClearDays", "two"),   QT_TRANSLATE_NOOP("ClearDays", "three"),
        QT_TRANSLATE_NOOP("ClearDays", "four"),  QT_TRANSLATE_NOOP("ClearDays", "five"),
        QT_TRANSLATE_NOOP("ClearDays", "six"),   QT_TRANSLATE_NOOP("ClearDays", "seven"),
        QT_TRANSLATE_NOOP("ClearDays", "eight"), QT_TRANSLATE_NOOP("ClearDays", "nine")};
    return number >= 0 && number < 10 ? tr(words[number]) : QLocale().toString(number);
}

QString capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    return text;
}

QString clearDaysPhrase(int days)
{
    return days == 1 ? tr("one clear day") : tr("%1 clear days").arg(numberWord(days));
}

CountedDay dayBetween(QDate date, const CouncilDays &councilDays)
{
    const std::optional<QString> reason = councilDays.reasonNotCounted(date);
    CountedDay day{date, reason ? CountedDay::Kind::NotCounted : CountedDay::Kind::Counted};
    day.reason = reason.value_or(QString());
    day.isHoliday = reason && councilDays.holidayName(date);
    return day;
}

/// Numbers the counted days from publication on, and closes the list with its two ends.
QList<CountedDay> numbered(QList<CountedDay> backwards, QDate publishBy, QDate meeting)
{
    std::reverse(backwards.begin(), backwards.end());
    int number = 0;
    for (CountedDay &day : backwards)
        if (day.kind == CountedDay::Kind::Counted)
            day.number = ++number;
    backwards.prepend({publishBy, CountedDay::Kind::Publication});
    backwards.append({meeting, CountedDay::Kind::Meeting});
    return backwards;
}

QString holidaysLeftOut(const ClearDays &clearDays)
{
    QStringList names;
    for (const CountedDay &day : clearDays.days)
        if (day.kind == CountedDay::Kind::NotCounted && day.isHoliday)
            names.append(tr("%1 (%2)").arg(day.reason, QLocale().toString(day.date, QStringLiteral("d MMM"))));
    return names.isEmpty() ? QString() : tr(" Left out: %1.").arg(names.join(QStringLiteral(", ")));
}

QString calendarCaution(QDate meeting)
{
    if (meeting.year() >= firstHolidayYear && meeting.year() <= lastHolidayYear)
        return {};
    return tr(" One-off bank holidays are known for %1 to %2 only: check the year’s own.")
        .arg(firstHolidayYear)
        .arg(lastHolidayYear);
}

} // namespace

int clearDaysRequired(Nation nation, QDate meeting)
{
    // SI 2002/715 raised three days to five for meetings in England from this day on.
    static const QDate raised(2002, 10, 1);
    return nation == Nation::Wales || (nation == Nation::England && meeting < raised) ? 3 : 5;
}

ClearDays clearDaysBefore(QDate meeting, int required, const CouncilDays &councilDays)
{
    QList<CountedDay> backwards;
    QDate date = meeting;
    for (int counted = 0; counted < required;) {
        date = date.addDays(-1);
        backwards.append(dayBetween(date, councilDays));
        counted += backwards.last().kind == CountedDay::Kind::Counted ? 1 : 0;
    }
    const QDate publishBy = councilDays.previousCounted(date);
    for (QDate between = date.addDays(-1); between > publishBy; between = between.addDays(-1))
        backwards.append(dayBetween(between, councilDays));
    return {meeting, publishBy, required, councilDays.rule(), numbered(backwards, publishBy, meeting)};
}

int clearDaysBetween(QDate published, QDate meeting, const CouncilDays &councilDays)
{
    int counted = 0;
    for (QDate date = published.addDays(1); date < meeting; date = date.addDays(1))
        counted += councilDays.isCounted(date) ? 1 : 0;
    return counted;
}

QString ruleInWords(int required, ClearDayRule rule)
{
    const QString days = capitalised(clearDaysPhrase(required));
    switch (rule) {
    case ClearDayRule::Working:
        return tr("%1; weekends and bank holidays not counted.").arg(days);
    case ClearDayRule::NotSunday:
        return tr("%1; Saturdays counted, Sundays and bank holidays not.").arg(days);
    case ClearDayRule::Calendar:
        return tr("%1; every day counted.").arg(days);
    }
    Q_UNREACHABLE();
}

QString inWords(const ClearDays &clearDays)
{
    QStringList counted;
    for (const CountedDay &day : clearDays.days)
        if (day.kind == CountedDay::Kind::Counted)
            counted.append(QLocale().toString(day.date, QStringLiteral("ddd d MMM")));
    return tr("Publish on or before %1. The meeting is on %2; neither day counts. The clear days are %3.%4 %5%6")
        .arg(dateWords(clearDays.publishBy), dateWords(clearDays.meeting), counted.join(QStringLiteral(", ")),
             holidaysLeftOut(clearDays), ruleInWords(clearDays.required, clearDays.rule),
             calendarCaution(clearDays.meeting));
}

Result<ClearDays> workedOutClearDays(QDate meeting, int required, const CouncilDays &councilDays)
{
    if (!meeting.isValid() || meeting.year() < 1900 || meeting.year() > 2199)
        return Error{Error::Kind::Refused,
                     tr("That is not a date a meeting can have. Give a date such as 2026-04-07.")};
    if (required < 1 || required > mostDays)
        return Error{
            Error::Kind::Refused,
            tr("A notice has between 1 and %1 clear days. Give a number of days in that range.").arg(mostDays)};
    return clearDaysBefore(meeting, required, councilDays);
}
