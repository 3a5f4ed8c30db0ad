#pragma once

#include "core/changes/ChangeSet.h"
#include "core/domain/Committee.h"
#include "core/domain/Meeting.h"
#include "core/domain/Report.h"
#include "core/import/DocumentText.h"
#include "core/import/ReportDraft.h"

/// What the workspace already holds that a draft is to be joined to.
struct KnownRecords
{
    std::optional<Committee> committee; ///< the draft's committee under any of its known names
    bool nameIsKnown = false; ///< the printed form of the committee's name is kept already
    bool looksLikeAnother = false; ///< a new committee whose name differs from a known one only by Panel/Committee
    std::optional<Meeting> meeting; ///< that committee's meeting on that day
    int agendaItems = 0; ///< items on that meeting's agenda
    bool planIsKnown = false; ///< a plan of the draft's plan title is kept already
    QString reference; ///< the reference that the report gets
    QDateTime readAt;
};

/// What saves an accepted draft: the report with all its parts, its document, and its committee, meeting and agenda
/// item where they are new.
struct AcceptedDraft
{
    ChangeSet changes;
    Report report;
    std::optional<Committee> committee;
    std::optional<Meeting> meeting;
    std::optional<AgendaItem> agendaItem;
    QStringList planTitles;
};

AcceptedDraft acceptDraft(const SourceDocument &document, const ReportDraft &draft, const KnownRecords &known);

/// The title under which a draft's plan is kept.
QString planTitleOf(const ReportDraft &draft);

/// A draft that is less sure than this is marked for review.
constexpr double sureEnough = 0.6;
