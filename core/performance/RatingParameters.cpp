#include "core/performance/RatingParameters.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace {

std::optional<double> numberIn(const QJsonObject &object, QLatin1String key)
{
    const QJsonValue value = object.value(key);
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

/// Havering's rule calls everything within 10% of the target green; the others have no tolerance of their own.
double usualTolerance(RatingRule::Family family)
{
    return family == RatingRule::Family::ComparedWithLastYear ? 10 : 0;
}

} // namespace

RatingParameters parametersOf(const RatingRule &rule, const std::optional<Target> &target)
{
    const QJsonObject object = QJsonDocument::fromJson(rule.parameters.toUtf8()).object();
    RatingParameters parameters;
    parameters.tolerance = numberIn(object, QLatin1String("tolerance")).value_or(usualTolerance(rule.family));
    parameters.toleranceKind = fromWord<Target::ToleranceKind>(object.value(QLatin1String("tolerance_kind")).toString())
                                   .value_or(Target::ToleranceKind::Relative);
    if (target && target->amberTolerance) {
        parameters.tolerance = *target->amberTolerance;
        parameters.toleranceKind = target->toleranceKind.value_or(Target::ToleranceKind::Absolute);
    }
    parameters.green = numberIn(object, QLatin1String("green"));
    parameters.red = numberIn(object, QLatin1String("red"));
    if (target && !parameters.red)
        parameters.red = target->redLine;
    parameters.significance = numberIn(object, QLatin1String("significance")).value_or(parameters.significance);
    return parameters;
}

double toleranceAround(double number, const RatingParameters &parameters)
{
    return parameters.toleranceKind == Target::ToleranceKind::Relative ? std::abs(number) * parameters.tolerance / 100
                                                                       : parameters.tolerance;
}
