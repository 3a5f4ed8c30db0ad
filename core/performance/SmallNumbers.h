#pragma once

#include "core/performance/TrendSource.h"

/// The caution that a percentage of few needs: how many there were, and what a single one of them moves.
std::optional<QString> smallNumberCaution(const Indicator &indicator, const Figure &figure);
