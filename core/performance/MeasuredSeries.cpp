#include "core/performance/MeasuredSeries.h"

#include <cmath>

ProcessBehaviour analyse(const MeasuredSeries &series, LimitMethod method)
{
    std::vector<int> rebases;
    for (size_t i = 0; i < series.rebases.size(); ++i)
        if (series.rebases[i] != 0)
            rebases.push_back(int(i));
    return analyse(ProcessSeries{.values = series.values,
                                 .rebases = rebases,
                                 .baseline = series.baseline,
                                 .method = method,
                                 .improvement = series.improvement});
}

std::optional<double> lastTargetOf(const MeasuredSeries &series)
{
    for (size_t i = series.values.size(); i-- > 0;)
        if (!std::isnan(series.values[i]))
            return std::isnan(series.targets[i]) ? std::nullopt : std::optional(series.targets[i]);
    return std::nullopt;
}
