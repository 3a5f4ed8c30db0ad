#pragma once

#include "core/domain/PlanContents.h"
#include "core/insight/PlanProgress.h"
#include "ui/plan/GanttBar.h"
#include "ui/text/Chip.h"

/// The bar of an action; of a theme from its first action's start to its last one's end.
GanttBar barOf(const PlanAction &action, const PlanContents &contents, QDate today);
GanttBar barOf(const QList<PlanAction> &actions, const PlanContents &contents);
/// When an action begins: its own day, or that on which the plan was agreed.
std::optional<QDate> startOf(const PlanAction &action, const PlanContents &contents);

/// True if an action is due only after the one that waits for it, and is not done.
bool comesTooLate(const PlanAction &first, const PlanAction &waiting);

/// The rating as shape and letter, with both judgements and the rule in the explanation.
Chip actionChip(const PlanAction &action, const PlanContents &contents, QDate today);
Chip themeChip(const Standing &standing, const PlanContents &contents);
/// What the detail strip says: first date, every move with its reason, what it waits for, milestones.
QString storyOf(const PlanAction &action, const PlanContents &contents);
