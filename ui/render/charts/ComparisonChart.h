#pragma once

#include "core/performance/Comparison.h"
#include "ui/render/charts/ChartScene.h"

/// An area among its neighbours, highest first, with England and the neighbours' median as lines across the bars.
std::unique_ptr<ChartScene> comparisonChart(const Comparison &comparison, QSizeF size, const ChartColours &colours);
