#pragma once

#include "core/base/Result.h"
#include "core/changes/Record.h"
#include "core/domain/Observation.h"
#include "core/import/MonitoringTable.h"

/// The figure that a row means; what the row does not speak of stays as it was before. Refused with one sentence: no
/// subject, no period, what is no number, a row without any, more empty posts than there are posts.
Result<BudgetFigure> budgetFigureFrom(const MonitoringEntry &entry, const std::optional<BudgetFigure> &before = {});
Result<WorkforceFigure> workforceFigureFrom(const MonitoringEntry &entry,
                                            const std::optional<WorkforceFigure> &before = {});

/// The figure as a person would write it.
MonitoringEntry entryOf(const BudgetFigure &figure);
MonitoringEntry entryOf(const WorkforceFigure &figure);

/// Which figure it is: its heading or team, whatever its letters, and its period.
QString naturalKeyOf(const BudgetFigure &figure);
QString naturalKeyOf(const WorkforceFigure &figure);

/// What a field is called: 'Budget', 'Vacancies'.
QString fieldTitle(MonitoringField field, MonitoringFamily family);
