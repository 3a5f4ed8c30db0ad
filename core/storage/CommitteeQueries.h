#pragma once

#include "core/base/Result.h"
#include "core/domain/Committee.h"
#include "core/domain/Person.h"
#include "core/domain/WorkProgramme.h"

class Database;

/// Somebody's place on a committee.
struct MemberDetail
{
    MembershipId id;
    Membership membership;
    Person person;

    bool operator==(const MemberDetail &) const = default;
};

/// A committee with the other forms of its name and everybody who belongs or belonged to it.
struct CommitteeDetail
{
    CommitteeId id;
    Committee committee;
    QList<CommitteeName> otherNames;
    QList<MemberDetail> members;
    int meetings = 0;

    bool operator==(const CommitteeDetail &) const = default;
};

/// By name.
Result<QList<CommitteeDetail>> committeeDetails(const Database &database);
Result<QList<Person>> allPeople(const Database &database);

/// A topic with the words of its committee and of the meeting it is planned for.
struct ProgrammeRow
{
    WorkProgrammeItemId id;
    WorkProgrammeItem item;
    QString committee;
    std::optional<QDate> plannedOn;

    bool operator==(const ProgrammeRow &) const = default;
};

/// By planned meeting; what is not planned comes last.
Result<QList<ProgrammeRow>> workProgramme(const Database &database);
