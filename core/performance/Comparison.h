#pragma once

#include "core/performance/Trend.h"

/// One area in a comparison, with its figure in the compared period.
struct ComparedArea
{
    enum class Role
    {
        Own,
        Other
    };

    QString name{};
    Figure figure{};
    Role role = Role::Other;

    bool operator==(const ComparedArea &) const = default;
};

/// An area among its statistical neighbours in one period, highest figure first, with England and the region.
struct Comparison
{
    Indicator indicator{};
    Area area{};
    Figure period{}; ///< the compared period, by the own figure
    QList<ComparedArea> areas{};
    std::optional<double> neighbours{}; ///< their median
    std::optional<double> england{};
    std::optional<double> region{};
    QString model{}; ///< the neighbours' model and version; empty if none are known
    int known = 0; ///< neighbours of the model, with or without a figure

    bool operator==(const Comparison &) const = default;
};

/// In the latest period for which the area has a figure.
Comparison comparisonOf(const TrendSource &source);
/// The title of the comparison: the place in the rank, and England.
QString titleOf(const Comparison &comparison);

/// The figure of a comparator in the same period.
std::optional<double> comparedValue(const TrendSource &source, Comparator::Kind kind, const Figure &period);
