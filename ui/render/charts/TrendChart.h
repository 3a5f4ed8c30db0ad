#pragma once

#include "core/performance/Trend.h"
#include "ui/render/charts/ChartScene.h"

/// Which lines a trend chart has.
enum class TrendChartKind
{
    Run, ///< the median instead of limits, no signals
    Xmr
};

/// How a trend is to be drawn.
struct TrendChartChoice
{
    TrendChartKind kind = TrendChartKind::Xmr;
    QSizeF size{960, 480};
    ChartColours colours = ChartColours::light();
    bool hasLimits = true;
    bool hasTarget = true;
    bool hasEvents = true;
    bool hasEngland = false;
    bool hasNeighbours = false;
    bool hasSource = true; ///< the line that says where the figures come from

    bool operator==(const TrendChartChoice &) const = default;
};

/// The chart of an indicator over time: figures, limits, target in force, comparators and what happened meanwhile.
std::unique_ptr<ChartScene> trendChart(const Trend &trend, const TrendChartChoice &choice);
