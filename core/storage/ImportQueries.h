#pragma once

#include "core/base/Result.h"
#include "core/domain/Committee.h"
#include "core/domain/Meeting.h"

#include <QList>
#include <QSet>

class Database;

/// A committee under one of its names.
struct NamedCommittee
{
    QString name;
    Committee committee;
};
/// Every committee under every name it is kept by.
Result<QList<NamedCommittee>> committeesByName(const Database &database);

/// A committee's meeting on a day and how many items its agenda has.
struct MeetingOnDay
{
    Meeting meeting;
    int agendaItems = 0;
};
Result<std::optional<MeetingOnDay>> meetingOn(const Database &database, const CommitteeId &committee, QDate date);

/// The reference of the report that already holds a document of this hash.
Result<std::optional<QString>> reportHolding(const Database &database, const QString &documentHash);

/// The hashes of all documents that reports hold.
Result<QSet<QString>> heldDocuments(const Database &database);

Result<bool> hasPlanTitled(const Database &database, const QString &title);

/// The number after the highest that any report's reference has.
Result<int> nextReportNumber(const Database &database);
