#pragma once

#include "core/changes/DatedChange.h"
#include "core/domain/EnquiryDismissal.h"
#include "core/domain/Meeting.h"
#include "core/domain/PlanContents.h"
#include "core/domain/RecommendationRow.h"
#include "core/insight/DigestLine.h"
#include "core/performance/Scorecard.h"
#include "core/procedure/StatutoryDates.h"

/// The next meeting with the days that the law counts before it.
struct NextMeeting
{
    Meeting meeting{};
    QString committee{};
    int items = 0; ///< on its agenda
    QList<StatutoryDate> dates{};
    ClearDays clearDays{};
};

/// A record that came into the workspace, by its title.
struct NewRecord
{
    DigestSubject subject{};
    QString title{};
    QDate addedOn{};
};

/// Everything that a digest is composed of.
struct DigestSource
{
    QDate since{};
    QDate today{};
    std::optional<NextMeeting> next{};
    QList<RecommendationRow> recommendations{}; ///< of all registers
    QList<Response> responses{};
    QList<Extension> extensions{};
    QList<ProgressUpdate> updates{};
    QList<CommitteeJudgement> judgements{};
    QList<Evidence> evidence{};
    QList<PlanContents> plans{}; ///< the versions that hold now
    Scorecard scorecard{};
    QList<NewRecord> added{}; ///< since then
    QList<DatedChange> changed{}; ///< recommendations and actions that were edited since then, oldest first
    QList<EnquiryDismissal> dismissals{};
};
