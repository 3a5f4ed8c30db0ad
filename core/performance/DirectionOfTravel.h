#pragma once

#include "core/performance/TrendSource.h"

/// Where a figure went since an earlier one, as people see both. It judges nothing: only a signal is a real change.
struct DirectionOfTravel
{
    enum class Move
    {
        Up,
        Down,
        Level
    };
    enum class Judgement
    {
        Better,
        Worse,
        Level,
        None ///< neither way is good in itself
    };

    Move move = Move::Level;
    Judgement judgement = Judgement::None;
    double change = 0; ///< of the figures as shown
    Figure since{};

    bool operator==(const DirectionOfTravel &) const = default;
};

/// The last reported figure against the one before.
std::optional<DirectionOfTravel> shortTravel(const TrendSource &source);
/// The last reported figure against the same period a year before.
std::optional<DirectionOfTravel> longTravel(const TrendSource &source);

/// The latest figure that has a value, at or before a period's end.
const Figure *latestReported(const QList<Figure> &figures, QDate until = QDate(9999, 12, 31));
/// The same period one year earlier, if it was reported.
const Figure *yearBefore(const QList<Figure> &figures, const Figure &figure);
