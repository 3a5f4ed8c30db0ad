#pragma once

#include "core/performance/Trend.h"

/// A numbered flag on the time axis and the words beneath the chart.
struct TrendFlag
{
    QDate date;
    QString text;

    bool operator==(const TrendFlag &) const = default;
};

/// Annotations, recalculated limits, changed definitions and linked events within the shown periods, by date.
QList<TrendFlag> flagsOf(const Trend &trend);
