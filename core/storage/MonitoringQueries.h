#pragma once

#include "core/base/Result.h"
#include "core/domain/Observation.h"

#include <QList>

class Database;

/// Budget monitoring, the newest period first, headings in the order of their size.
Result<QList<BudgetFigure>> budgetFigures(const Database &database);
/// Workforce figures, the newest day first, the largest team first.
Result<QList<WorkforceFigure>> workforceFigures(const Database &database);
