#pragma once

#include "core/domain/RatingRule.h"
#include "core/domain/Target.h"

#include <optional>

/// The numbers of a rating rule, read from its JSON. What the rule leaves out, the target says.
struct RatingParameters
{
    double tolerance = 0; ///< how far off still counts as close
    Target::ToleranceKind toleranceKind = Target::ToleranceKind::Relative;
    std::optional<double> green{}; ///< explicit numbers: at or better than this
    std::optional<double> red{}; ///< explicit numbers: at or worse than this
    double significance = 5; ///< symbols: so many per cent beyond the target is significantly better
};

RatingParameters parametersOf(const RatingRule &rule, const std::optional<Target> &target);
/// The tolerance in the figure's own unit.
double toleranceAround(double number, const RatingParameters &parameters);
