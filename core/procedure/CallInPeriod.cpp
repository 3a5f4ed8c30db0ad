#include "core/procedure/CallInPeriod.h"

#include <QCoreApplication>
#include <QLocale>

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("CallInPeriod", text);
}

QString numbered(int number, const char *one, const char *many)
{
    return number == 1 ? tr(one) : tr(many).arg(number);
}

QString dateWords(QDate date)
{
    return QLocale().toString(date, QStringLiteral("ddd d MMM yyyy"));
}

CouncilDays daysOf(const CallInRule &rule, const CouncilDays &councilDays)
{
    return rule.unit == CallInRule::Unit::CalendarDays ? CouncilDays(ClearDayRule::Calendar) : councilDays;
}

} // namespace

CallInPeriod callInPeriod(QDate published, const CallInRule &rule, const CouncilDays &councilDays)
{
    const CouncilDays days = daysOf(rule, councilDays);
    const QDate before = rule.firstDay == CallInRule::FirstDay::OfPublication ? published.addDays(-1) : published;
    const QDate lastDay = days.countForward(before, rule.length);
    return {published, lastDay, lastDay.addDays(1), rule};
}

std::optional<QDate> callInMeetingBy(QDate calledIn, const CallInRule &rule, const CouncilDays &councilDays)
{
    if (!rule.meetWithin)
        return std::nullopt;
    return councilDays.countForward(calledIn, *rule.meetWithin);
}

QString inWords(const CallInPeriod &period)
{
    const CallInRule &rule = period.rule;
    const QString until = rule.cutOff
        ? tr("%1 on %2").arg(rule.cutOff->toString(QStringLiteral("HH:mm")), dateWords(period.lastDay))
        : dateWords(period.lastDay);
    const QString unit = rule.unit == CallInRule::Unit::CalendarDays
        ? numbered(rule.length, QT_TRANSLATE_NOOP("CallInPeriod", "one calendar day"),
                   QT_TRANSLATE_NOOP("CallInPeriod", "%1 calendar days"))
        : numbered(rule.length, QT_TRANSLATE_NOOP("CallInPeriod", "one working day"),
                   QT_TRANSLATE_NOOP("CallInPeriod", "%1 working days"));
    const QString requesters = numbered(rule.requesters, QT_TRANSLATE_NOOP("CallInPeriod", "One member has to ask."),
                                        QT_TRANSLATE_NOOP("CallInPeriod", "%1 members have to ask."));
    const QString first = rule.firstDay == CallInRule::FirstDay::OfPublication
        ? tr("the day of publication is the first")
        : tr("the day of publication is not counted");
    return tr("The decision was published on %1 and can be called in until %2: %3, and %4. %5 If nobody does, it "
              "takes effect on %6.")
        .arg(dateWords(period.published), until, unit, first, requesters, dateWords(period.effectiveOn));
}
