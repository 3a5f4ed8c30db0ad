#pragma once

#include "core/base/Result.h"
#include "core/domain/PackRecords.h"

class Database;

/// A meeting that a pack can be made for.
struct PackMeeting
{
    MeetingId id;
    QString committee;
    QDate date;
    int agendaItems = 0;

    bool operator==(const PackMeeting &) const = default;
};

/// All meetings, latest first.
Result<QList<PackMeeting>> packMeetings(const Database &database);

/// The meeting of an id, or of a date where there is one alone on it ("2026-03-09", "2026-03-09 Scrutiny Committee").
Result<MeetingId> meetingCalled(const Database &database, const QString &idOrDate);

/// Everything on record that the pack of the meeting may speak of, at one moment.
Result<PackRecords> packRecords(const Database &database, const MeetingId &meeting);
