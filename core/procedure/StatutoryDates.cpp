#include "core/procedure/StatutoryDates.h"

#include "core/procedure/InspectionPeriods.h"

#include <QCoreApplication>

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("StatutoryDates", text);
}

StatutoryDate::State stateOf(const ClearDays &clearDays, std::optional<QDate> doneOn, QDate today)
{
    if (doneOn)
        return *doneOn <= clearDays.publishBy ? StatutoryDate::State::Kept : StatutoryDate::State::Late;
    if (today <= clearDays.publishBy)
        return StatutoryDate::State::Open;
    return today <= clearDays.meeting ? StatutoryDate::State::Missed : StatutoryDate::State::NotRecorded;
}

StatutoryDate publication(StatutoryDate::Kind kind, const ClearDays &clearDays, std::optional<QDate> doneOn,
                          QDate today)
{
    return {kind, clearDays.publishBy, stateOf(clearDays, doneOn, today), doneOn, inWords(clearDays)};
}

QString withShortNotice(const QString &words, const Meeting &meeting)
{
    return meeting.shortNoticeReason ? words + tr(" Convened at shorter notice: %1").arg(*meeting.shortNoticeReason)
                                     : words;
}

} // namespace

ClearDays publicationOf(const Meeting &meeting, const CouncilRules &rules)
{
    return clearDaysBefore(meeting.date, clearDaysRequired(rules.nation, meeting.date), rules.days);
}

QList<StatutoryDate> statutoryDates(const Meeting &meeting, const CouncilRules &rules, QDate today)
{
    const bool isInPublic = meeting.kind == Meeting::Kind::Ordinary || meeting.kind == Meeting::Kind::Special;
    if (!isInPublic || meeting.status == Meeting::Status::Cancelled)
        return {};
    using Kind = StatutoryDate::Kind;
    const ClearDays clearDays = publicationOf(meeting, rules);
    QList<StatutoryDate> dates{publication(Kind::Notice, clearDays, meeting.noticePublishedOn, today),
                               publication(Kind::Agenda, clearDays, meeting.agendaPublishedOn, today)};
    for (StatutoryDate &date : dates)
        date.words = withShortNotice(date.words, meeting);
    dates.append({Kind::BackgroundPapers,
                  backgroundPapersUntil(meeting.date),
                  StatutoryDate::State::Runs,
                  {},
                  backgroundPapersInWords(meeting.date)});
    dates.append(
        {Kind::Minutes, minutesUntil(meeting.date), StatutoryDate::State::Runs, {}, minutesInWords(meeting.date)});
    return dates;
}
