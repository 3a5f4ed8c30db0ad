#pragma once

#include "core/performance/Trend.h"
#include "core/storage/FigureOrigins.h"
#include "ui/tables/TableModel.h"

/// One period of a trend as a row of its data table.
struct TrendRow
{
    int id = 0; ///< the figure's place in the trend
    Figure figure;
    PointSignal signal;
    std::optional<double> target;
    std::optional<double> moved; ///< since the last reported figure
    Indicator indicator;
    std::optional<FigureOrigin> origin{};

    bool operator==(const TrendRow &) const = default;
};

/// The newest period first.
QList<TrendRow> trendRows(const Trend &trend, const QList<FigureOrigin> &origins);
QList<Column<TrendRow>> trendColumns();
