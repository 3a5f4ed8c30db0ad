#pragma once

#include "core/performance/DirectionOfTravel.h"
#include "core/performance/ProcessBehaviour.h"
#include "core/performance/RatingOutcome.h"

/// What is worked out of an indicator's figures: one value that table, chart, sentence, pack and command line all read.
struct Trend
{
    TrendSource source{};
    LimitMethod method = LimitMethod::Nhsr;
    ProcessBehaviour behaviour{}; ///< one point for every figure of the source
    QList<int> starts{}; ///< figures at which limits begin anew
    std::optional<Target> target{}; ///< in force at the last reported figure
    std::optional<Assurance> assurance{};
    RatingOutcome rating{};
    std::optional<DirectionOfTravel> shortTravel{};
    std::optional<DirectionOfTravel> longTravel{};

    const Indicator &indicator() const { return source.indicator; }
    const QList<Figure> &figures() const { return source.figures; }
    const std::optional<Variation> &variation() const { return behaviour.variation; }
    /// The place of the last reported figure, or -1.
    int lastPlace() const;
    const Figure *last() const;
    /// The segment that a figure belongs to, if it has one.
    const ProcessSegment *segmentAt(int place) const;

    bool operator==(const Trend &) const = default;
};

/// Which way is better, as the analysis asks it.
Improvement improvementOf(Indicator::Polarity polarity);

/// Figures that a person looks at together: up to the chosen period, limits anew at every rebase and broken definition.
Trend trendOf(TrendSource source, LimitMethod method = LimitMethod::Nhsr);
/// The source as it stood at the end of a period.
TrendSource until(TrendSource source, QDate end);
