#pragma once

#include "core/domain/Indicator.h"
#include "core/domain/Rating.h"
#include "core/domain/RatingRule.h"
#include "core/domain/Target.h"

/// A figure with what its rule may need: the target in force, last year's figure, the forecast for the year's end.
struct RatedFigure
{
    Indicator indicator{};
    std::optional<double> value{};
    std::optional<Target> target{};
    std::optional<double> lastYear{};
    std::optional<double> forecast{};
};

/// The colour of a figure with its reason: which rule, which numbers, which tolerance, and where it would turn.
struct RatingOutcome
{
    std::optional<Rating> rating{};
    QString word{}; ///< 'Met', 'Within 5%', 'Missed', 'not rated'
    QString explanation{};
    std::optional<double> turnsAt{}; ///< the nearest value at which the colour is another

    bool operator==(const RatingOutcome &) const = default;
};

/// The rule of an indicator that names none: met is green, within the target's own tolerance amber, else red.
RatingRule plainRatingRule();

RatingOutcome ratingOf(const RatedFigure &figure, const RatingRule &rule);
