#pragma once

#include "core/domain/BragLegend.h"
#include "core/domain/Committee.h"
#include "core/domain/ImprovementPlan.h"
#include "core/domain/Indicator.h"
#include "core/domain/Inspection.h"
#include "core/domain/Progress.h"
#include "core/domain/Recommendation.h"

#include <QList>
#include <QSet>

/// An improvement plan with all that hangs on it, as it was read at one moment. Actions stand in the order of their
/// references.
struct PlanContents
{
    ImprovementPlan plan;
    QList<LegendEntry> legend;
    QList<PlanTheme> themes;
    QList<PlanAction> actions;
    QList<Milestone> milestones;
    QList<ActionDependency> dependencies;
    QList<DateMove> moves;
    QList<ActionLink> links;
    QList<Evidence> evidence;
    /// What inspections found: of the plan's own inspection, or of all where it names none.
    QList<InspectionFinding> findings;
    QList<Recommendation> recommendations; ///< those that the links name
    QList<Indicator> indicators; ///< every live one
    QSet<IndicatorId> indicatorsWithTarget;

    bool operator==(const PlanContents &) const = default;
};

/// The actions of one theme, in their order.
QList<PlanAction> actionsOf(const PlanContents &contents, const PlanThemeId &theme);
const PlanAction *actionOf(const PlanContents &contents, const PlanActionId &id);
