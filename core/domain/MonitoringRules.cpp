#include "core/domain/MonitoringRules.h"

namespace {

std::optional<double> percentOf(std::optional<double> part, std::optional<double> whole)
{
    return part && whole && *whole != 0 ? std::optional(*part / *whole * 100) : std::nullopt;
}

} // namespace

std::optional<double> varianceOf(const BudgetFigure &figure)
{
    const std::optional<double> expected = figure.forecast ? figure.forecast : figure.actual;
    return expected && figure.budget ? std::optional(*expected - *figure.budget) : std::nullopt;
}

std::optional<double> variancePercent(const BudgetFigure &figure)
{
    return percentOf(varianceOf(figure), figure.budget);
}

std::optional<double> vacancyRate(const WorkforceFigure &figure)
{
    return percentOf(figure.vacancies, figure.establishment);
}

std::optional<double> agencyRate(const WorkforceFigure &figure)
{
    return percentOf(figure.agency, figure.establishment);
}
