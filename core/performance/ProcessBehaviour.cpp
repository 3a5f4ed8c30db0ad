#include "core/performance/ProcessBehaviour.h"

#include "core/performance/SpecialCause.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace {

constexpr double limitFactor = 2.66;
constexpr double nearFactor = limitFactor * 2 / 3;
constexpr double screeningFactor = 3.267;

/// The mean as R works it out: in long double, corrected once by the mean of what is left.
template<typename Include>
std::optional<double> meanOf(std::span<const double> values, Include include)
{
    long double sum = 0;
    long double count = 0;
    for (const double value : values)
        if (include(value)) {
            sum += value;
            ++count;
        }
    if (count == 0)
        return std::nullopt;
    const long double mean = sum / count;
    long double rest = 0;
    for (const double value : values)
        if (include(value))
            rest += value - mean;
    return double(mean + rest / count);
}

std::optional<double> meanOf(std::span<const double> values)
{
    return meanOf(values, [](double) { return true; });
}

std::vector<double> movingRangesOf(std::span<const double> values)
{
    std::vector<double> ranges;
    ranges.reserve(values.size());
    for (size_t i = 1; i < values.size(); ++i)
        ranges.push_back(std::abs(values[i] - values[i - 1]));
    return ranges;
}

std::optional<double> averageMovingRangeOf(std::span<const double> values, LimitMethod method)
{
    const std::vector<double> ranges = movingRangesOf(values);
    const std::optional<double> average = meanOf(ranges);
    if (!average || method == LimitMethod::MakingDataCount)
        return average;
    const double most = screeningFactor * *average;
    // Nothing is under 3.267 times 0: a constant series keeps its 0.
    return *average == 0 ? average : meanOf(ranges, [most](double range) { return range < most; });
}

/// The reported values of one segment and where they stand in the series.
struct ReportedValues
{
    std::vector<double> values;
    std::vector<int> places;
};

ReportedValues reportedBetween(std::span<const double> values, int from, int to)
{
    ReportedValues reported;
    reported.values.reserve(size_t(to - from));
    reported.places.reserve(size_t(to - from));
    for (int place = from; place < to; ++place)
        if (!std::isnan(values[size_t(place)])) {
            reported.values.push_back(values[size_t(place)]);
            reported.places.push_back(place);
        }
    return reported;
}

LimitState stateOf(int count, std::optional<double> averageMovingRange)
{
    if (count < trialLimitCount)
        return LimitState::TooFew;
    if (averageMovingRange.value_or(0) == 0)
        return LimitState::Constant;
    return count < fullLimitCount ? LimitState::Trial : LimitState::Full;
}

ProcessSegment segmentOf(const ReportedValues &reported, const ProcessSeries &series)
{
    const size_t setting = std::min(reported.values.size(), size_t(series.baseline.value_or(INT_MAX)));
    const std::span<const double> limiting(reported.values.data(), setting);
    ProcessSegment segment;
    segment.first = reported.places.front();
    segment.last = reported.places.back();
    segment.count = int(reported.values.size());
    segment.mean = meanOf(limiting);
    segment.averageMovingRange = averageMovingRangeOf(limiting, series.method);
    segment.state = stateOf(segment.count, segment.averageMovingRange);
    if (segment.state != LimitState::Full && segment.state != LimitState::Trial)
        return segment;
    segment.lowerLimit = *segment.mean - limitFactor * *segment.averageMovingRange;
    segment.upperLimit = *segment.mean + limitFactor * *segment.averageMovingRange;
    segment.nearLower = *segment.mean - nearFactor * *segment.averageMovingRange;
    segment.nearUpper = *segment.mean + nearFactor * *segment.averageMovingRange;
    return segment;
}

PointFlag flagOf(signed char side, Improvement improvement)
{
    if (improvement == Improvement::Neutral)
        return side > 0 ? PointFlag::NeutralHigh : PointFlag::NeutralLow;
    return (side > 0) == (improvement == Improvement::Increase) ? PointFlag::Improvement : PointFlag::Concern;
}

/// Where each value of a segment lies: its side of the mean, beyond a limit, or close to one.
struct Positions
{
    std::vector<signed char> sides;
    std::vector<signed char> outside;
    std::vector<char> isClose;
};

Positions positionsOf(std::span<const double> values, const ProcessSegment &segment)
{
    Positions positions{std::vector<signed char>(values.size()), std::vector<signed char>(values.size()),
                        std::vector<char>(values.size())};
    for (size_t i = 0; i < values.size(); ++i) {
        const double value = values[i];
        positions.sides[i] = static_cast<signed char>((value > *segment.mean) - (value < *segment.mean));
        positions.outside[i] = static_cast<signed char>((value > *segment.upperLimit) - (value < *segment.lowerLimit));
        positions.isClose[i] =
            positions.outside[i] == 0 && (value < *segment.nearLower || value > *segment.nearUpper) ? 1 : 0;
    }
    return positions;
}

void flagSegment(std::vector<PointSignal> &points, const ReportedValues &reported, const ProcessSegment &segment,
                 Improvement improvement)
{
    const Positions positions = positionsOf(reported.values, segment);
    const std::pair<PointRule, std::vector<signed char>> rules[] = {
        {PointRule::Outside, positions.outside},
        {PointRule::Trend, trendSides(reported.values)},
        {PointRule::TwoInThree, twoInThreeSides(positions.sides, positions.isClose)},
        {PointRule::Shift, shiftSides(positions.sides)}};
    for (size_t i = 0; i < reported.values.size(); ++i) {
        PointSignal &point = points[size_t(reported.places[i])];
        point.flag = PointFlag::CommonCause;
        const auto met = std::ranges::find_if(rules, [i](const auto &rule) { return rule.second[i] != 0; });
        if (met != std::end(rules))
            point = {flagOf(met->second[i], improvement), met->first, met->second[i]};
    }
}

std::optional<Variation> variationOf(const PointSignal &point)
{
    switch (point.flag) {
    case PointFlag::Null:
        return std::nullopt;
    case PointFlag::CommonCause:
        return Variation::CommonCause;
    case PointFlag::Improvement:
        return point.side > 0 ? Variation::ImprovementHigh : Variation::ImprovementLow;
    case PointFlag::Concern:
        return point.side > 0 ? Variation::ConcernHigh : Variation::ConcernLow;
    case PointFlag::NeutralHigh:
        return Variation::NeutralHigh;
    case PointFlag::NeutralLow:
        return Variation::NeutralLow;
    }
    Q_UNREACHABLE();
}

void analyseBetween(ProcessBehaviour &behaviour, const ProcessSeries &series, int from, int to)
{
    const ReportedValues reported = reportedBetween(series.values, from, to);
    if (reported.values.empty())
        return;
    behaviour.segments.push_back(segmentOf(reported, series));
    if (behaviour.segments.back().state == LimitState::Full)
        flagSegment(behaviour.points, reported, behaviour.segments.back(), series.improvement);
}

} // namespace

ProcessBehaviour analyse(const ProcessSeries &series)
{
    ProcessBehaviour behaviour;
    behaviour.points.resize(series.values.size());
    int from = 0;
    for (const int rebase : series.rebases)
        if (rebase > from) {
            analyseBetween(behaviour, series, from, rebase);
            from = rebase;
        }
    analyseBetween(behaviour, series, from, int(series.values.size()));
    if (!behaviour.segments.empty())
        behaviour.variation = variationOf(behaviour.points[size_t(behaviour.segments.back().last)]);
    return behaviour;
}

std::optional<Assurance> assuranceOf(const ProcessBehaviour &behaviour, std::optional<double> target,
                                     Improvement improvement)
{
    if (!target || improvement == Improvement::Neutral || behaviour.segments.empty()
        || behaviour.segments.back().state != LimitState::Full)
        return std::nullopt;
    const ProcessSegment &last = behaviour.segments.back();
    const bool isIncrease = improvement == Improvement::Increase;
    if (*target > *last.upperLimit)
        return isIncrease ? Assurance::ConsistentFail : Assurance::ConsistentPass;
    if (*target < *last.lowerLimit)
        return isIncrease ? Assurance::ConsistentPass : Assurance::ConsistentFail;
    return Assurance::Inconsistent;
}
