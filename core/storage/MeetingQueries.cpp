#include "core/storage/MeetingQueries.h"

#include "core/storage/Records.h"
#include "core/storage/StorageError.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

const QString rowsSql = QStringLiteral(R"(
        SELECT meeting.id, committee.name, meeting.committee, date, time, venue, meeting.kind, meeting.status,
               notice_published_on, agenda_published_on, short_notice_reason, minutes_status,
               (SELECT count(*) FROM agenda_item WHERE agenda_item.meeting = meeting.id),
               (SELECT count(*) FROM agenda_item WHERE agenda_item.meeting = meeting.id
                AND publicity IN ('part_exempt', 'exempt', 'confidential')),
               (SELECT coalesce(sum(minutes_estimated), 0) FROM agenda_item WHERE agenda_item.meeting = meeting.id),
               (SELECT count(*) FROM journal_subject WHERE record = meeting.id)
        FROM meeting JOIN committee ON committee.id = meeting.committee
        ORDER BY date DESC, committee.name, meeting.id)");

const QString linkTitlesSql = QStringLiteral(R"(
        SELECT agenda_link.id, coalesce(report.title, recommendation.short_title, recommendation.text, indicator.name,
                                        improvement_plan.title)
        FROM agenda_link
        JOIN agenda_item ON agenda_item.id = agenda_link.agenda_item
        LEFT JOIN report ON report.id = agenda_link.report
        LEFT JOIN recommendation ON recommendation.id = agenda_link.recommendation
        LEFT JOIN indicator ON indicator.id = agenda_link.indicator
        LEFT JOIN improvement_plan ON improvement_plan.id = agenda_link.plan
        WHERE agenda_item.meeting = :meeting ORDER BY agenda_link.id)");

MeetingRow rowFrom(const Row &row)
{
    MeetingRow listed;
    listed.id = row.value<MeetingId>(0);
    listed.committee = row.text(1);
    Meeting &meeting = listed.meeting;
    meeting.id = listed.id;
    meeting.committee = row.value<CommitteeId>(2);
    meeting.date = row.value<QDate>(3);
    meeting.time = row.value<std::optional<QTime>>(4);
    meeting.venue = row.value<std::optional<QString>>(5);
    meeting.kind = row.value<Meeting::Kind>(6);
    meeting.status = row.value<Meeting::Status>(7);
    meeting.noticePublishedOn = row.value<std::optional<QDate>>(8);
    meeting.agendaPublishedOn = row.value<std::optional<QDate>>(9);
    meeting.shortNoticeReason = row.value<std::optional<QString>>(10);
    meeting.minutesStatus = row.value<Meeting::MinutesStatus>(11);
    listed.items = int(row.number(12));
    listed.closedItems = int(row.number(13));
    listed.minutesEstimated = int(row.number(14));
    listed.changes = int(row.number(15));
    return listed;
}

template<typename Found>
Found must(std::optional<Found> found)
{
    if (!found)
        throw StorageError(
            {Error::Kind::NotFound,
             QCoreApplication::translate("MeetingQueries", "The meeting is no longer there. Reload the list.")});
    return *std::move(found);
}

QHash<QString, QString> linkTitles(const Database &database, const MeetingId &meeting)
{
    QHash<QString, QString> titles;
    Statement(database, linkTitlesSql).bind(QStringLiteral(":meeting"), meeting).each([&](const Row &row) {
        titles.insert(row.text(0), row.text(1));
    });
    return titles;
}

AgendaItemDetail itemDetail(const Database &database, const AgendaItem &item, const QHash<QString, QString> &titles)
{
    const QString id = item.id.toString();
    AgendaItemDetail detail{item.id, item, {}, {}, {}, {}};
    detail.exemptions =
        Records<Exemption>(database).where(QStringLiteral("agenda_item"), id, QStringLiteral("paragraph"));
    for (const AgendaLink &link : Records<AgendaLink>(database).where(QStringLiteral("agenda_item"), id))
        detail.links.append({link, titles.value(link.id.toString())});
    const auto report = item.report ? Records<Report>(database).find(item.report->toString()) : std::nullopt;
    if (report) {
        detail.reportTitle = report->title;
        detail.reportReference = report->reference;
    }
    return detail;
}

QList<AgendaItemDetail> itemsOf(const Database &database, const MeetingId &meeting)
{
    const QHash<QString, QString> titles = linkTitles(database, meeting);
    QList<AgendaItemDetail> items;
    for (const AgendaItem &item : Records<AgendaItem>(database).where(QStringLiteral("meeting"), meeting.toString(),
                                                                      QStringLiteral("position, id")))
        items.append(itemDetail(database, item, titles));
    return items;
}

bool isActive(const Membership &membership, QDate date)
{
    return (!membership.activeFrom || *membership.activeFrom <= date)
        && (!membership.activeTo || *membership.activeTo >= date);
}

AttendeeDetail &attendeeFor(const Database &database, QList<AttendeeDetail> &attendees, const PersonId &person)
{
    for (AttendeeDetail &attendee : attendees)
        if (attendee.id == person)
            return attendee;
    attendees.append({person, must(Records<Person>(database).find(person.toString())), {}, {}, {}});
    return attendees.last();
}

/// The members of the committee on that day, and whoever else was noted.
QList<AttendeeDetail> attendeesOf(const Database &database, const Meeting &meeting)
{
    QList<AttendeeDetail> attendees;
    for (const Membership &membership :
         Records<Membership>(database).where(QStringLiteral("committee"), meeting.committee.toString()))
        if (isActive(membership, meeting.date))
            attendeeFor(database, attendees, membership.person).role = membership.role;
    const QString id = meeting.id.toString();
    for (const Attendance &attendance : Records<Attendance>(database).where(QStringLiteral("meeting"), id))
        attendeeFor(database, attendees, attendance.person).attendance = attendance;
    for (const Declaration &declaration : Records<Declaration>(database).where(QStringLiteral("meeting"), id))
        attendeeFor(database, attendees, declaration.person).declaration = declaration;
    const auto rank = [](const AttendeeDetail &attendee) {
        return std::pair(attendee.role ? int(*attendee.role) : 99, attendee.person.name);
    };
    std::ranges::sort(attendees, {}, rank);
    return attendees;
}

const QString linkableSql = QStringLiteral(R"(
        SELECT 'report', id, reference || '  ' || title AS title FROM report
        UNION ALL SELECT 'recommendation', id, coalesce(reference || '  ', '') || coalesce(short_title, text)
                  FROM recommendation
        UNION ALL SELECT 'indicator', id, name FROM indicator
        UNION ALL SELECT 'plan', id, title FROM improvement_plan ORDER BY 1, 3)");

LinkedRecord linkableFrom(const Row &row)
{
    LinkedRecord record{AgendaLink(), row.text(2)};
    const QString kind = row.text(0);
    if (kind == QLatin1String("report"))
        record.link.report = row.value<ReportId>(1);
    else if (kind == QLatin1String("recommendation"))
        record.link.recommendation = row.value<RecommendationId>(1);
    else if (kind == QLatin1String("indicator"))
        record.link.indicator = row.value<IndicatorId>(1);
    else
        record.link.plan = row.value<ImprovementPlanId>(1);
    return record;
}

} // namespace

QList<int> AgendaItemDetail::paragraphs() const
{
    QList<int> numbers;
    for (const Exemption &exemption : exemptions)
        numbers.append(exemption.paragraph);
    return numbers;
}

Result<QList<MeetingRow>> meetingRows(const Database &database)
{
    return guarded([&] { return Statement(database, rowsSql).rows(rowFrom); });
}

int countOfMeetings(const Database &database)
{
    const Result<int> count = guarded([&] {
        return Statement(database, QStringLiteral("SELECT count(*) FROM meeting"))
            .first([](const Row &row) { return int(row.number(0)); })
            .value_or(0);
    });
    return count ? *count : 0;
}

Result<MeetingDetail> meetingDetail(const Database &database, const MeetingId &meeting)
{
    return guarded([&] {
        MeetingDetail detail;
        const QString id = meeting.toString();
        detail.meeting = must(Records<Meeting>(database).find(id));
        detail.committee = must(Records<Committee>(database).find(detail.meeting.committee.toString()));
        detail.items = itemsOf(database, meeting);
        detail.attendees = attendeesOf(database, detail.meeting);
        detail.requests = Records<InformationRequest>(database).where(QStringLiteral("meeting"), id);
        detail.recommendations = Records<Recommendation>(database).where(QStringLiteral("made_at_meeting"), id,
                                                                         QStringLiteral("position, id"));
        detail.judgements = Records<CommitteeJudgement>(database).where(QStringLiteral("meeting"), id);
        return detail;
    });
}

Result<QList<LinkedRecord>> linkableRecords(const Database &database)
{
    return guarded([&] { return Statement(database, linkableSql).rows(linkableFrom); });
}
