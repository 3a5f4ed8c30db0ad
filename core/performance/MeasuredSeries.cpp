#include "core/performance/MeasuredSeries.h"

#include <algorithm>
#include <cmath>
#include <future>
#include <thread>

namespace {

/// Fewer series than this are done before a thread has begun.
constexpr size_t seriesWorthAThread = 256;

} // namespace

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

std::vector<ProcessBehaviour> analyseAll(const SeriesFile &file, LimitMethod method)
{
    const size_t count = file.series.size();
    std::vector<ProcessBehaviour> behaviours(count);
    const auto analyseBetween = [&](size_t from, size_t to) {
        for (size_t i = from; i < to; ++i)
            behaviours[i] = analyse(file.series[i], method);
    };
    const size_t most = std::max<size_t>(1, std::thread::hardware_concurrency());
    const size_t shares = std::clamp<size_t>(count / seriesWorthAThread, 1, most);
    std::vector<std::future<void>> others;
    for (size_t share = 1; share < shares; ++share)
        others.push_back(
            std::async(std::launch::async, analyseBetween, count * share / shares, count * (share + 1) / shares));
    analyseBetween(0, count / shares);
    for (std::future<void> &other : others)
        other.get();
    return behaviours;
}

std::optional<double> lastTargetOf(const MeasuredSeries &series)
{
    for (size_t i = series.targets.size(); i-- > 0;)
        if (!std::isnan(series.values[i]))
            return std::isnan(series.targets[i]) ? std::nullopt : std::optional(series.targets[i]);
    return std::nullopt;
}
