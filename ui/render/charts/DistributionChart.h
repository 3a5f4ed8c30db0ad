#pragma once

#include "core/performance/Distribution.h"
#include "ui/render/charts/ChartScene.h"

/// One bar a band, the limit as a line, late bars hatched as well as coloured, heaping before the limit named.
std::unique_ptr<ChartScene> distributionChart(const Distribution &distribution, QSizeF size,
                                              const ChartColours &colours);
