#pragma once

#include "core/performance/Trend.h"
#include "ui/text/Chip.h"

/// A rating of figures as shape, letter and word; the tooltip explains rule and numbers.
Chip ratingChip(const RatingOutcome &outcome);
/// Where a figure went, always muted: only a signal earns colour.
QString travelWords(const std::optional<DirectionOfTravel> &travel);
/// By how much, and since when.
QString travelExplanation(const std::optional<DirectionOfTravel> &travel, const Indicator &indicator);
