#pragma once

#include "core/base/Result.h"
#include "core/changes/DatedChange.h"
#include "core/domain/EnquiryDismissal.h"
#include "core/domain/Meeting.h"
#include "core/domain/Progress.h"
#include "core/domain/Recommendation.h"

class Database;

/// A record that came into the workspace, by what people call it.
struct AddedRecord
{
    enum class Kind
    {
        Report,
        Plan,
        Indicator,
        Figures ///< a file of them; its title is the file's name
    };

    Kind kind = Kind::Report;
    QString id;
    QString title;
    QDate addedOn;

    bool operator==(const AddedRecord &) const = default;
};

/// What was recorded from a day on, by the dates of the records and by the journal.
struct RecordedSince
{
    QList<Response> responses;
    QList<Extension> extensions; ///< all of them: how often somebody asked counts
    QList<ProgressUpdate> updates;
    QList<CommitteeJudgement> judgements;
    QList<Evidence> evidence;
    QList<AddedRecord> added;
    QList<DatedChange> changed; ///< edits of recommendations and actions, oldest first
    QList<EnquiryDismissal> dismissals; ///< all of them
};
Result<RecordedSince> recordedSince(const Database &database, QDate since);

/// The meeting that comes next, of any committee; today's counts as one.
Result<std::optional<Meeting>> nextMeeting(const Database &database, QDate today);
/// The last meeting before a day: of the committee that meets next, or of any where none does.
Result<std::optional<Meeting>> lastMeeting(const Database &database, QDate today);
