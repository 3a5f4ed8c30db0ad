#pragma once

#include "core/domain/Observation.h"

/// By how much the forecast, or without one the spending, is over the budget; below zero: under it. Nothing where one
/// of the two is not known.
std::optional<double> varianceOf(const BudgetFigure &figure);
/// The variance in percent of the budget.
std::optional<double> variancePercent(const BudgetFigure &figure);

/// Empty posts in percent of all.
std::optional<double> vacancyRate(const WorkforceFigure &figure);
/// Posts held by agency workers in percent of all.
std::optional<double> agencyRate(const WorkforceFigure &figure);
