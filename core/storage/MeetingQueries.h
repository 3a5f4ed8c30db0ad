#pragma once

#include "core/base/Result.h"
#include "core/domain/AgendaLink.h"
#include "core/domain/Committee.h"
#include "core/domain/Meeting.h"
#include "core/domain/Person.h"
#include "core/domain/Recommendation.h"
#include "core/domain/WorkProgramme.h"

class Database;

/// A meeting as lists show it.
struct MeetingRow
{
    MeetingId id;
    Meeting meeting;
    QString committee;
    int items = 0;
    int closedItems = 0; ///< part exempt, exempt or confidential
    int minutesEstimated = 0; ///< of all items together, as far as it was said
    int changes = 0; ///< journal entries that changed the meeting

    bool operator==(const MeetingRow &) const = default;
};

/// Latest first.
Result<QList<MeetingRow>> meetingRows(const Database &database);
/// 0 where they cannot be counted.
int countOfMeetings(const Database &database);

/// What an agenda item is about beside its main report, by what people call it.
struct LinkedRecord
{
    AgendaLink link;
    QString title;

    bool operator==(const LinkedRecord &) const = default;
};

/// An agenda item with all that hangs on it.
struct AgendaItemDetail
{
    AgendaItemId id;
    AgendaItem item;
    QList<Exemption> exemptions;
    QString reportTitle;
    QString reportReference;
    QList<LinkedRecord> links;

    QList<int> paragraphs() const;
    bool operator==(const AgendaItemDetail &) const = default;
};

/// Somebody at a meeting, and whether they were there.
struct AttendeeDetail
{
    PersonId id;
    Person person;
    std::optional<Membership::Role> role; ///< on the meeting's committee on that day
    std::optional<Attendance> attendance;
    std::optional<Declaration> declaration;

    bool operator==(const AttendeeDetail &) const = default;
};

/// A meeting with everything that is kept of it.
struct MeetingDetail
{
    Meeting meeting;
    Committee committee;
    QList<AgendaItemDetail> items;
    QList<AttendeeDetail> attendees;
    QList<InformationRequest> requests;
    QList<Recommendation> recommendations; ///< made at this meeting
    QList<CommitteeJudgement> judgements; ///< given at this meeting

    bool operator==(const MeetingDetail &) const = default;
};

Result<MeetingDetail> meetingDetail(const Database &database, const MeetingId &meeting);

/// What an agenda item may be linked to: every report, recommendation, indicator and plan, by its title.
Result<QList<LinkedRecord>> linkableRecords(const Database &database);
