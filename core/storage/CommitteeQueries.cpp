#include "core/storage/CommitteeQueries.h"

#include "core/storage/Records.h"
#include "core/storage/StorageError.h"

#include <algorithm>

namespace {

QList<MemberDetail> membersOf(const Database &database, const QString &committee)
{
    QList<MemberDetail> members;
    for (const Membership &membership : Records<Membership>(database).where(QStringLiteral("committee"), committee))
        if (const auto person = Records<Person>(database).find(membership.person.toString()))
            members.append({membership.id, membership, *person});
    const auto rank = [](const MemberDetail &member) {
        return std::pair(int(member.membership.role), member.person.name);
    };
    std::ranges::sort(members, {}, rank);
    return members;
}

int meetingsOf(const Database &database, const Committee &committee)
{
    return Statement(database, QStringLiteral("SELECT count(*) FROM meeting WHERE committee = :committee"))
        .bind(QStringLiteral(":committee"), committee.id)
        .first([](const Row &row) { return int(row.number(0)); })
        .value_or(0);
}

CommitteeDetail detailOf(const Database &database, const Committee &committee)
{
    const QString id = committee.id.toString();
    return {committee.id, committee,
            Records<CommitteeName>(database).where(QStringLiteral("committee"), id, QStringLiteral("name")),
            membersOf(database, id), meetingsOf(database, committee)};
}

ProgrammeRow programmeRow(const Row &row)
{
    ProgrammeRow listed;
    listed.id = row.value<WorkProgrammeItemId>(0);
    listed.item = {listed.id,
                   row.value<CommitteeId>(1),
                   row.text(2),
                   row.value<std::optional<QString>>(3),
                   row.value<std::optional<QString>>(4),
                   row.value<std::optional<MeetingId>>(5),
                   row.value<std::optional<QString>>(6)};
    listed.committee = row.text(7);
    listed.plannedOn = row.value<std::optional<QDate>>(8);
    return listed;
}

} // namespace

Result<QList<CommitteeDetail>> committeeDetails(const Database &database)
{
    return guarded([&] {
        QList<CommitteeDetail> details;
        for (const Committee &committee : Records<Committee>(database).all())
            details.append(detailOf(database, committee));
        std::ranges::sort(details, [](const CommitteeDetail &left, const CommitteeDetail &right) {
            return left.committee.name.localeAwareCompare(right.committee.name) < 0;
        });
        return details;
    });
}

Result<QList<Person>> allPeople(const Database &database)
{
    return guarded([&] {
        QList<Person> people = Records<Person>(database).all();
        std::ranges::sort(people, [](const Person &left, const Person &right) {
            return left.name.localeAwareCompare(right.name) < 0;
        });
        return people;
    });
}

Result<QList<ProgrammeRow>> workProgramme(const Database &database)
{
    return guarded([&] {
        return Statement(database, QStringLiteral(R"(
                SELECT work_programme_item.id, work_programme_item.committee, topic, purpose, method, planned_meeting,
                       intended_outcome, committee.name, meeting.date
                FROM work_programme_item
                JOIN committee ON committee.id = work_programme_item.committee
                LEFT JOIN meeting ON meeting.id = planned_meeting
                ORDER BY meeting.date IS NULL, meeting.date, committee.name, topic)"))
            .rows(programmeRow);
    });
}
