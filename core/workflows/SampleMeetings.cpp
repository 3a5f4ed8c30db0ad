#include "core/workflows/SampleMeetings.h"

#include "core/domain/CommitteeKind.h"
#include "core/storage/CommitteeQueries.h"
#include "core/storage/ImportQueries.h"
#include "core/storage/Journal.h"
#include "core/storage/MeetingQueries.h"
#include "core/workflows/SampleTable.h"

#include <algorithm>

namespace {

std::optional<QString> given(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

std::optional<QDate> dateIn(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(QDate::fromString(text, Qt::ISODate));
}

template<typename Enum>
Enum wordIn(const QString &text)
{
    return fromWord<Enum>(text).value_or(Words<Enum>::all.front().first);
}

/// The story's meetings as one change on top of what the reports made.
class MeetingStory
{
public:
    MeetingStory(const QList<NamedCommittee> &committees, const QList<MeetingDetail> &meetings)
        : m_changes(QStringLiteral("Add meetings, members and work programme")),
          m_committees(committees),
          m_meetings(meetings)
    {
    }

    ChangeSet tell()
    {
        for (const SampleRow &row : sampleTable(QStringLiteral("meetings")))
            addMeeting(row);
        for (const SampleRow &row : sampleTable(QStringLiteral("members")))
            addMember(row);
        for (const SampleRow &row : sampleTable(QStringLiteral("agenda")))
            addItem(row);
        for (const SampleRow &row : sampleTable(QStringLiteral("attendance")))
            addAttendance(row);
        for (const SampleRow &row : sampleTable(QStringLiteral("work-programme")))
            addTopic(row);
        for (const SampleRow &row : sampleTable(QStringLiteral("information-requests")))
            addRequest(row);
        return m_changes;
    }

private:
    CommitteeId committeeOf(const SampleRow &row)
    {
        const QString name = row.text("committee");
        for (const NamedCommittee &known : std::as_const(m_committees))
            if (committeeNameKey(known.name) == committeeNameKey(name))
                return known.committee.id;
        const Committee committee{CommitteeId::create(), name, committeeKindOf(name)};
        m_changes.add(committee);
        m_committees.append({name, committee});
        return committee.id;
    }
    MeetingDetail *meetingOn(const CommitteeId &committee, const QString &date)
    {
        for (MeetingDetail &detail : m_meetings)
            if (detail.meeting.committee == committee && detail.meeting.date.toString(Qt::ISODate) == date)
                return &detail;
        return nullptr;
    }
    MeetingDetail *meetingOf(const SampleRow &row) { return meetingOn(committeeOf(row), row.text("date")); }

    void addMeeting(const SampleRow &row)
    {
        MeetingDetail *const known = meetingOf(row);
        Meeting meeting = known ? known->meeting : Meeting();
        if (!known) {
            meeting.id = MeetingId::create();
            meeting.committee = committeeOf(row);
            meeting.date = *dateIn(row.text("date"));
        }
        meeting.time = QTime::fromString(row.text("time"), QStringLiteral("HH:mm"));
        meeting.venue = given(row.text("venue"));
        meeting.kind = wordIn<Meeting::Kind>(row.text("kind"));
        meeting.status = wordIn<Meeting::Status>(row.text("status"));
        meeting.noticePublishedOn = dateIn(row.text("notice"));
        meeting.agendaPublishedOn = dateIn(row.text("agenda"));
        meeting.minutesStatus = wordIn<Meeting::MinutesStatus>(row.text("minutes"));
        if (known) {
            m_changes.edit(known->meeting, meeting);
            known->meeting = meeting;
            return;
        }
        m_changes.add(meeting);
        MeetingDetail detail;
        detail.meeting = meeting;
        m_meetings.append(detail);
    }
    PersonId personCalled(const QString &name, const SampleRow &row)
    {
        const auto known = m_people.constFind(name);
        if (known != m_people.constEnd())
            return *known;
        const Person person{PersonId::create(), name, given(row.text("office")), given(row.text("party"))};
        m_changes.add(person);
        m_people.insert(name, person.id);
        return person.id;
    }
    void addMember(const SampleRow &row)
    {
        const PersonId person = personCalled(row.text("name"), row);
        m_changes.add(Membership{MembershipId::create(), person, committeeOf(row),
                                 wordIn<Membership::Role>(row.text("role")), dateIn(row.text("from")),
                                 dateIn(row.text("until"))});
    }
    /// An item that a report made keeps what the report says of it; the story adds who leads it and what came of it.
    void addItem(const SampleRow &row)
    {
        MeetingDetail *const detail = meetingOf(row);
        if (!detail)
            return;
        const auto isNumbered = [&](const AgendaItemDetail &item) { return item.item.number == row.text("number"); };
        const auto known = std::ranges::find_if(detail->items, isNumbered);
        const bool isKnown = known != detail->items.end();
        AgendaItem item = isKnown ? known->item : AgendaItem();
        if (!isKnown) {
            item.id = AgendaItemId::create();
            item.meeting = detail->meeting.id;
            item.number = row.text("number");
            item.title = row.text("title");
            item.kind = wordIn<AgendaItem::Kind>(row.text("kind"));
            item.publicity = fromWord<Publicity>(row.text("publicity"));
        }
        item.position = row.text("number").toInt() - 1;
        item.publicInterestReason = given(row.text("reason"));
        item.lead = given(row.text("lead"));
        item.minutesEstimated = row.text("minutes").toInt();
        item.outcome = given(row.text("outcome"));
        if (isKnown)
            m_changes.edit(known->item, item);
        else
            m_changes.add(item);
        for (const QString &paragraph : row.text("paragraphs").split(QLatin1Char(';'), Qt::SkipEmptyParts))
            m_changes.add(Exemption{ExemptionId::create(), item.id, paragraph.toInt()});
    }
    void addAttendance(const SampleRow &row)
    {
        const MeetingDetail *const detail = meetingOf(row);
        if (!detail)
            return;
        const PersonId person = personCalled(row.text("name"), row);
        m_changes.add(Attendance{AttendanceId::create(), detail->meeting.id, person,
                                 wordIn<Attendance::Presence>(row.text("presence"))});
        if (!row.text("declaration").isEmpty())
            m_changes.add(Declaration{DeclarationId::create(), detail->meeting.id, person, row.text("declaration")});
    }
    void addTopic(const SampleRow &row)
    {
        WorkProgrammeItem topic{WorkProgrammeItemId::create(), committeeOf(row), row.text("topic"),
                                given(row.text("purpose")), given(row.text("method"))};
        if (const MeetingDetail *const planned = meetingOn(topic.committee, row.text("planned")))
            topic.plannedMeeting = planned->meeting.id;
        topic.intendedOutcome = given(row.text("outcome"));
        m_changes.add(topic);
    }
    void addRequest(const SampleRow &row)
    {
        const MeetingDetail *const detail = meetingOf(row);
        if (!detail)
            return;
        m_changes.add(InformationRequest{InformationRequestId::create(), detail->meeting.id, row.text("request"),
                                         given(row.text("asked_of")), detail->meeting.date, dateIn(row.text("due")),
                                         dateIn(row.text("answered"))});
    }

    ChangeSet m_changes;
    QList<NamedCommittee> m_committees;
    QList<MeetingDetail> m_meetings;
    QHash<QString, PersonId> m_people;
};

Result<QList<MeetingDetail>> allMeetings(const Database &database)
{
    const Result<QList<MeetingRow>> rows = meetingRows(database);
    if (!rows)
        return rows.error();
    QList<MeetingDetail> details;
    for (const MeetingRow &row : *rows) {
        Result<MeetingDetail> detail = meetingDetail(database, row.id);
        if (!detail)
            return detail.error();
        details.append(*std::move(detail));
    }
    return details;
}

void addLinks(ChangeSet &changes, const SampleRow &row, const QList<MeetingDetail> &meetings,
              const QList<LinkedRecord> &linkable)
{
    for (const MeetingDetail &detail : meetings) {
        if (detail.committee.name != row.text("committee") || detail.meeting.date != dateIn(row.text("date")))
            continue;
        const auto item = std::ranges::find_if(
            detail.items, [&](const AgendaItemDetail &known) { return known.item.number == row.text("number"); });
        const auto record =
            std::ranges::find_if(linkable, [&](const LinkedRecord &known) { return known.title == row.text("about"); });
        if (item == detail.items.end() || record == linkable.end())
            continue;
        AgendaLink link = record->link;
        link.id = AgendaLinkId::create();
        link.agendaItem = item->id;
        changes.add(link);
    }
}

} // namespace

Result<void> addSampleMeetings(const Database &database, const Stamp &stamp)
{
    const Result<QList<NamedCommittee>> committees = committeesByName(database);
    if (!committees)
        return committees.error();
    const Result<QList<MeetingDetail>> meetings = allMeetings(database);
    if (!meetings)
        return meetings.error();
    const Result<qint64> told = Journal(database).apply(MeetingStory(*committees, *meetings).tell(), stamp);
    return told ? Result<void>() : Result<void>(told.error());
}

Result<void> linkSampleAgenda(const Database &database, const Stamp &stamp)
{
    const Result<QList<MeetingDetail>> meetings = allMeetings(database);
    if (!meetings)
        return meetings.error();
    const Result<QList<LinkedRecord>> linkable = linkableRecords(database);
    if (!linkable)
        return linkable.error();
    ChangeSet changes(QStringLiteral("Say what agenda items are about"));
    for (const SampleRow &row : sampleTable(QStringLiteral("agenda-links")))
        addLinks(changes, row, *meetings, *linkable);
    const Result<qint64> told = Journal(database).apply(changes, stamp);
    return told ? Result<void>() : Result<void>(told.error());
}
