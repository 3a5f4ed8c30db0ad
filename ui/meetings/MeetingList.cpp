#include "ui/meetings/MeetingList.h"

#include "ui/text/MeetingWords.h"
#include "ui/text/StatusChips.h"
#include "ui/widgets/StatutoryDateList.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

/// The context of these words in the catalogues.
struct Wording
{
    Q_DECLARE_TR_FUNCTIONS(MeetingList)
};

QVariant publicationCell(const ListedMeeting &meeting)
{
    if (!meeting.publication)
        return Wording::tr("none");
    const StatutoryDate &date = *meeting.publication;
    if (date.state == StatutoryDate::State::NotRecorded)
        return date.date;
    Chip chip = statutoryChip(date, meeting.today);
    if (date.state == StatutoryDate::State::Open || date.state == StatutoryDate::State::Missed)
        chip.word = Wording::tr("%1, %2", "date and distance").arg(screenDate(date.date), chip.word);
    return chip;
}

QString itemsWords(const MeetingRow &row)
{
    return row.closedItems > 0 ? Wording::tr("%1, %2 closed").arg(row.items).arg(row.closedItems)
                               : QString::number(row.items);
}

QString publicationWords(const ListedMeeting &meeting)
{
    return meeting.publication ? meeting.publication->words
                               : Wording::tr("The law sets no dates for a meeting of this kind.");
}

} // namespace

QList<ListedMeeting> listedMeetings(const QList<MeetingRow> &rows, const CouncilRules &rules, QDate today)
{
    QList<ListedMeeting> listed;
    for (const MeetingRow &row : rows) {
        const QList<StatutoryDate> dates = statutoryDates(row.meeting, rules, today);
        listed.append({row.id, row, dates.isEmpty() ? std::nullopt : std::optional(dates.at(1)), today});
    }
    return listed;
}

QList<Column<ListedMeeting>> meetingColumns()
{
    return {{Wording::tr("Date"),
             [](const ListedMeeting &meeting) { return QVariant(screenDateWithDay(meeting.row.meeting.date)); },
             Qt::AlignLeft,
             [](const ListedMeeting &meeting) { return QVariant(meeting.row.meeting.date); },
             {},
             QStringLiteral("date")},
            {Wording::tr("Committee"),
             [](const ListedMeeting &meeting) { return QVariant(meeting.row.committee); },
             {},
             {},
             {},
             QStringLiteral("committee")},
            {Wording::tr("Publish by"), publicationCell, Qt::AlignLeft,
             [](const ListedMeeting &meeting) {
                 return meeting.publication ? QVariant(meeting.publication->date) : QVariant();
             },
             publicationWords, QStringLiteral("publish_by")},
            {Wording::tr("Status"),
             [](const ListedMeeting &meeting) { return QVariant(chipOf(meeting.row.meeting.status)); },
             {},
             {},
             {},
             QStringLiteral("status")},
            {Wording::tr("Items"),
             [](const ListedMeeting &meeting) { return QVariant(itemsWords(meeting.row)); },
             Qt::AlignRight,
             [](const ListedMeeting &meeting) { return QVariant(meeting.row.items); },
             {},
             QStringLiteral("items")},
            {Wording::tr("Time"),
             [](const ListedMeeting &meeting) { return QVariant(screenTime(meeting.row.meeting.time)); },
             {},
             {},
             {},
             QStringLiteral("time")},
            {Wording::tr("Place"),
             [](const ListedMeeting &meeting) { return QVariant(meeting.row.meeting.venue.value_or(QString())); },
             {},
             {},
             {},
             QStringLiteral("venue")}};
}

std::optional<ListedMeeting> nextMeeting(const QList<ListedMeeting> &meetings)
{
    std::optional<ListedMeeting> next;
    for (const ListedMeeting &meeting : meetings) {
        const Meeting &planned = meeting.row.meeting;
        if (planned.date < meeting.today || planned.status == Meeting::Status::Cancelled)
            continue;
        if (!next || planned.date < next->row.meeting.date)
            next = meeting;
    }
    return next;
}

QString meetingsLine(const QList<ListedMeeting> &meetings)
{
    const std::optional<ListedMeeting> next = nextMeeting(meetings);
    if (!next)
        return Wording::tr("No meeting is planned.");
    const Meeting &meeting = next->row.meeting;
    const QString when =
        Wording::tr("Next: %1 on %2, %3.", "committee, date, distance")
            .arg(next->row.committee, screenDateWithDay(meeting.date), screenDistance(meeting.date, next->today));
    if (!next->publication || next->publication->state == StatutoryDate::State::Kept)
        return when;
    return when + QLatin1Char(' ')
        + Wording::tr("The agenda must be open by %1: %2.", "date, what became of it")
              .arg(screenDateWithDay(next->publication->date), statutoryChip(*next->publication, next->today).word);
}
