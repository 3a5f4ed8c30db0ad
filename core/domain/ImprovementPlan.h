#pragma once

#include "core/domain/Ids.h"
#include "core/domain/Rating.h"

#include <QDate>
#include <QString>

#include <optional>

/// What a council will do about an inspection's findings: themes, and under them actions.
struct ImprovementPlan
{
    ImprovementPlanId id;
    QString title;
    std::optional<ReportId> sourceReport{};
    std::optional<QString> version{};
    std::optional<QDate> approvedOn{};
    std::optional<QString> approvedBy{};
    std::optional<InspectionId> inspection{};
    std::optional<ImprovementPlanId> previousVersion{};
    std::optional<CommitteeId> board{}; ///< the body that oversees it
    std::optional<QString> legend{}; ///< what its colours mean, as legendText writes it

    bool operator==(const ImprovementPlan &) const = default;
};

/// A numbered strand of an improvement plan.
struct PlanTheme
{
    PlanThemeId id;
    ImprovementPlanId plan;
    int number = 0;
    QString title;
    std::optional<QString> lead{};
    std::optional<QString> successMeasures{};

    bool operator==(const PlanTheme &) const = default;
};

/// What somebody will do, how, by when, and how it will show. The original date stays when the current one moves.
struct PlanAction
{
    PlanActionId id;
    PlanThemeId theme;
    QString reference; ///< "3.4"
    QString what;
    std::optional<QString> who{};
    std::optional<QString> how{};
    std::optional<QString> successMeasure{};
    std::optional<QDate> dueOriginal{};
    std::optional<QDate> dueCurrent{};
    std::optional<QDate> doneOn{};
    std::optional<int> percent{};
    std::optional<Rating> rating{}; ///< the officer's own
    std::optional<QString> boardJudgement{};
    std::optional<QString> impactStatement{};
    std::optional<QDate> startsOn{};
    std::optional<Rating> boardRating{}; ///< of the board that oversees the plan

    bool operator==(const PlanAction &) const = default;
};

/// A dated step on the way to an action.
struct Milestone
{
    MilestoneId id;
    PlanActionId planAction;
    QString title;
    QDate due;
    std::optional<QDate> doneOn{};

    bool operator==(const Milestone &) const = default;
};

/// That one action waits for another.
struct ActionDependency
{
    ActionDependencyId id;
    PlanActionId planAction;
    PlanActionId waitsFor;

    bool operator==(const ActionDependency &) const = default;
};

/// A move of an action's date, with its reason.
struct DateMove
{
    DateMoveId id;
    PlanActionId planAction;
    QDate movedOn;
    std::optional<QDate> fromDate{};
    std::optional<QDate> toDate{};
    QString reason;

    bool operator==(const DateMove &) const = default;
};

/// Which finding, recommendation or indicator (one of the three) an action answers or moves.
struct ActionLink
{
    ActionLinkId id;
    PlanActionId planAction;
    std::optional<InspectionFindingId> finding{};
    std::optional<RecommendationId> recommendation{};
    std::optional<IndicatorId> indicator{};

    bool operator==(const ActionLink &) const = default;
};
