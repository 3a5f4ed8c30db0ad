#pragma once

#include "core/domain/Annotation.h"
#include "core/domain/Committee.h"
#include "core/domain/ImprovementPlan.h"
#include "core/domain/Indicator.h"
#include "core/domain/Meeting.h"
#include "core/domain/Observation.h"
#include "core/domain/Pack.h"
#include "core/domain/Person.h"
#include "core/domain/Progress.h"
#include "core/domain/Recommendation.h"
#include "core/domain/Report.h"
#include "core/domain/Target.h"
#include "core/domain/WorkProgramme.h"

#include <QList>

/// A report with all that was read from its paper.
struct PackPaper
{
    Report report;
    QList<ReportAuthor> authors;
    QList<ReportSection> sections;
    QList<ReportParagraph> paragraphs;
    QList<ReportedFigure> figures;
    QList<BackgroundPaper> backgroundPapers;
    QList<Appendix> appendices;

    bool operator==(const PackPaper &) const = default;
};

/// A recommendation with everything that was said of it since.
struct TrackedRecommendation
{
    Recommendation recommendation;
    QList<Response> responses;
    QList<Extension> extensions;
    QList<CommitteeJudgement> judgements;
    QList<ProgressUpdate> updates;
    QList<Evidence> evidence;

    bool operator==(const TrackedRecommendation &) const = default;
};

/// An improvement plan with its themes and actions.
struct PackPlan
{
    ImprovementPlan plan;
    QList<PlanTheme> themes;
    QList<PlanAction> actions;
    QList<Milestone> milestones;
    QList<DateMove> moves;
    QList<ProgressUpdate> updates;

    bool operator==(const PackPlan &) const = default;
};

/// An indicator with the council's own figures, oldest first, and its targets.
struct PackIndicator
{
    Indicator indicator;
    QList<Observation> observations;
    QList<Target> targets;
    QList<Annotation> annotations;

    bool operator==(const PackIndicator &) const = default;
};

/// Everything on record that the pack of a meeting may speak of, as it stood at one moment, whoever may see it.
struct PackRecords
{
    QString council;
    Meeting meeting;
    Committee committee;
    std::optional<Meeting> previousMeeting{};
    QList<Membership> memberships;
    QList<Person> people;
    QList<AgendaItem> agenda;
    QList<Exemption> exemptions;
    QList<AgendaItem> restrictedItems; ///< of any meeting, where the item restricts who may see its report
    QList<RecommendationId> madeInPrivate; ///< recommendations that a restricted item made at its meeting
    QList<PackPaper> papers; ///< the agenda's reports, and restricted ones that other records come from
    QList<TrackedRecommendation> recommendations;
    QList<PackPlan> plans;
    QList<PackIndicator> indicators;
    QList<WorkProgrammeItem> workProgramme;
    QList<InformationRequest> requests;
    QList<Pack> issuedPacks;
    QList<PackEntry> issuedEntries;
};
