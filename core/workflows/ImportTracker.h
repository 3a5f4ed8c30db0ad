#pragma once

#include "core/changes/ChangeSet.h"
#include "core/import/TrackerDraft.h"

class Database;

/// What importing a tracker would do: every row with its outcome, and the one change that takes the good ones in.
struct TrackerPlan
{
    QList<TrackerRowDraft> rows;
    ChangeSet changes{QString()};

    int count(TrackerRowDraft::Outcome outcome) const;
};

/// Holds every row against what the workspace has: the same reference, or the same words without one, are not taken in
/// twice; people and committees known by name are joined.
Result<TrackerPlan> planTracker(const Database &database, const TrackerTable &table, const QList<TrackerField> &fields,
                                Register wanted);
