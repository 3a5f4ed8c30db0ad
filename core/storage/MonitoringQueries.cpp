#include "core/storage/MonitoringQueries.h"

#include "core/storage/Records.h"
#include "core/storage/StorageError.h"
#include "core/storage/mappings/IndicatorMappings.h"

#include <algorithm>
#include <tuple>

Result<QList<BudgetFigure>> budgetFigures(const Database &database)
{
    return guarded([&] {
        QList<BudgetFigure> figures = Records<BudgetFigure>(database).all();
        std::ranges::sort(figures, std::greater(), [](const BudgetFigure &figure) {
            return std::tuple(figure.periodEnd, figure.budget.value_or(0));
        });
        return figures;
    });
}

Result<QList<WorkforceFigure>> workforceFigures(const Database &database)
{
    return guarded([&] {
        QList<WorkforceFigure> figures = Records<WorkforceFigure>(database).all();
        std::ranges::sort(figures, std::greater(), [](const WorkforceFigure &figure) {
            return std::tuple(figure.asAt, figure.establishment.value_or(0));
        });
        return figures;
    });
}
