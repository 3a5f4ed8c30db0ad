#include "core/workflows/MeetingCalendar.h"

#include "core/storage/CouncilQueries.h"
#include "core/storage/MeetingQueries.h"
#include "core/storage/WorkspaceQueries.h"
#include "core/workflows/CalendarEvent.h"

#include <QCoreApplication>
#include <QSaveFile>

#include <algorithm>

namespace {

constexpr int usualMinutes = 120;

QString tr(const char *text)
{
    return QCoreApplication::translate("MeetingCalendar", text);
}

QString uidOf(const MeetingRow &row, QLatin1String what)
{
    return row.id.toString() + what + QStringLiteral("@scrutineer");
}

CalendarEvent sitting(const MeetingRow &row)
{
    const Meeting &meeting = row.meeting;
    CalendarEvent event{.uid = uidOf(row, QLatin1String()), .summary = row.committee, .date = meeting.date};
    event.begins = meeting.time;
    event.minutes = row.minutesEstimated > 0 ? row.minutesEstimated : usualMinutes;
    event.location = meeting.venue.value_or(QString());
    event.sequence = std::max(0, row.changes - 1);
    event.isCancelled = meeting.status == Meeting::Status::Cancelled;
    return event;
}

struct DateWords
{
    QLatin1String uid;
    QString summary;
};

DateWords wordsOf(StatutoryDate::Kind kind)
{
    switch (kind) {
    case StatutoryDate::Kind::Notice:
        return {QLatin1String("-notice"), tr("Last day for the notice: %1, %2")};
    case StatutoryDate::Kind::Agenda:
        return {QLatin1String("-agenda"), tr("Last day for agenda and reports: %1, %2")};
    case StatutoryDate::Kind::BackgroundPapers:
        return {QLatin1String("-papers"), tr("Background papers open until today: %1, %2")};
    case StatutoryDate::Kind::Minutes:
        return {QLatin1String("-minutes"), tr("Minutes and reports open until today: %1, %2")};
    }
    Q_UNREACHABLE();
}

QList<CalendarEvent> eventsOf(const MeetingRow &row, const CouncilRules &rules, QDate today)
{
    QList<CalendarEvent> events{sitting(row)};
    for (const StatutoryDate &date : statutoryDates(row.meeting, rules, today)) {
        const DateWords words = wordsOf(date.kind);
        CalendarEvent event{.uid = uidOf(row, words.uid), .description = date.words, .date = date.date};
        event.summary =
            words.summary.arg(row.committee, QLocale().toString(row.meeting.date, QStringLiteral("d MMM yyyy")));
        event.sequence = events.first().sequence;
        events.append(event);
    }
    return events;
}

} // namespace

Result<QByteArray> meetingCalendar(const Database &database, const QDateTime &now)
{
    const Result<QList<MeetingRow>> rows = meetingRows(database);
    if (!rows)
        return rows.error();
    const Result<CouncilRules> rules = councilRules(database);
    if (!rules)
        return rules.error();
    const Result<QString> council = councilName(database);
    if (!council)
        return council.error();
    QList<CalendarEvent> events;
    for (const MeetingRow &row : *rows)
        events.append(eventsOf(row, *rules, now.date()));
    return calendarFile(events, tr("Meetings of %1").arg(council->isEmpty() ? tr("the council") : *council), now);
}

Result<void> writeMeetingCalendar(const Database &database, const QString &path, const QDateTime &now)
{
    const Result<QByteArray> calendar = meetingCalendar(database, now);
    if (!calendar)
        return calendar.error();
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(*calendar) != calendar->size() || !file.commit())
        return Error{Error::Kind::Unreadable,
                     tr("%1 cannot be written: %2. Choose another place.").arg(path, file.errorString())};
    return {};
}
