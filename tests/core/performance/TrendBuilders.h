#pragma once

#include "core/performance/Trend.h"

#include <vector>

/// An indicator in per cent with the values as months from April 2010.
TrendSource monthlySource(const std::vector<double> &values);
/// The golden series with its targets, its rebase and four annotations.
TrendSource goldenSource();
