#pragma once

#include "core/domain/ImprovementPlan.h"

#include <QList>

/// The way from an action back to itself along what waits for what: each waits for the next, the last for the first.
/// Empty if nothing waits for itself.
QList<PlanActionId> circleOf(const QList<ActionDependency> &dependencies, const PlanActionId &action);
