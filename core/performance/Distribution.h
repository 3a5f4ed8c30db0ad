#pragma once

#include "core/domain/Observation.h"
#include "core/performance/TrendSource.h"

#include <QList>

/// How the cases of one period are spread over bands, and what lies within a limit.
struct Distribution
{
    Indicator indicator{};
    Area area{};
    Figure figure{}; ///< of the period that the bands are of
    QList<DistributionBand> bands{}; ///< in the order of their places
    std::optional<double> limit{}; ///< the last value that is in time
    QString unit{}; ///< of the bands: 'working days'

    bool operator==(const Distribution &) const = default;
};

/// The figures that a histogram's title and labels say.
struct DistributionFindings
{
    double total = 0;
    double within = 0;
    double beyond = 0;
    std::optional<double> median{}; ///< half were done by this value
    /// Cases in the last bands before the limit, where they are heaped: from, to, how many.
    struct Heap
    {
        double from = 0;
        double to = 0;
        double count = 0;
    };
    std::optional<Heap> heap{};
};

/// The days within which the indicator's name or definition asks the work to be done.
struct TimeLimit
{
    double days = 0;
    QString unit{};
};
std::optional<TimeLimit> timeLimitIn(const TrendSource &source);

DistributionFindings findingsOf(const Distribution &distribution);
/// The title of the histogram: the finding in one sentence.
QString titleOf(const Distribution &distribution);
