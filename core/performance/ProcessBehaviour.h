#pragma once

#include "core/domain/Words.h"

#include <optional>
#include <span>
#include <vector>

/// How limits are worked out: NHSRplotthedots leaves outlying moving ranges out, Making Data Count keeps them all.
enum class LimitMethod
{
    Nhsr,
    MakingDataCount
};

/// Which way is better.
enum class Improvement
{
    Increase,
    Decrease,
    Neutral
};

/// What a point says about the process. Null: nothing, for want of limits.
enum class PointFlag : unsigned char
{
    Null,
    CommonCause,
    Improvement,
    Concern,
    NeutralHigh,
    NeutralLow
};

/// The rule that a point meets, in the order in which they are asked.
enum class PointRule : unsigned char
{
    Null,
    Outside,
    Trend,
    TwoInThree,
    Shift
};

/// What the last point says: the variation icon.
enum class Variation
{
    CommonCause,
    ImprovementHigh,
    ImprovementLow,
    ConcernHigh,
    ConcernLow,
    NeutralHigh,
    NeutralLow
};

/// What the limits promise about the target: the assurance icon.
enum class Assurance
{
    ConsistentPass,
    ConsistentFail,
    Inconsistent
};

/// How far the limits of a segment may be trusted.
enum class LimitState
{
    Full,
    Trial, ///< 6 to 12 values: drawn dashed, no flags, no icons
    TooFew, ///< fewer than 6 values
    Constant ///< the average moving range is 0: there is no ordinary variation to measure
};

/// Values in the order of their dates, and how they are to be judged.
struct ProcessSeries
{
    std::span<const double> values; ///< NaN where nothing was reported
    std::span<const int> rebases{}; ///< places at which limits begin anew, in order
    std::optional<int> baseline{}; ///< so many values of each segment set its limits
    LimitMethod method = LimitMethod::Nhsr;
    Improvement improvement = Improvement::Increase;
};

/// The values between two rebases, with their limits.
struct ProcessSegment
{
    int first = 0; ///< place of its first reported value
    int last = -1; ///< place of its last reported value
    int count = 0; ///< reported values
    std::optional<double> mean{};
    std::optional<double> averageMovingRange{};
    std::optional<double> lowerLimit{};
    std::optional<double> upperLimit{};
    std::optional<double> nearLower{};
    std::optional<double> nearUpper{};
    LimitState state = LimitState::TooFew;

    bool operator==(const ProcessSegment &) const = default;
};

/// A point's flag, the rule behind it, and on which side: +1 high or rising, -1 low or falling.
struct PointSignal
{
    PointFlag flag = PointFlag::Null;
    PointRule rule = PointRule::Null;
    signed char side = 0;

    bool operator==(const PointSignal &) const = default;
};

/// A series as XmR analysis sees it: limits of each segment, a signal for every place, and the variation.
struct ProcessBehaviour
{
    std::vector<ProcessSegment> segments{};
    std::vector<PointSignal> points{};
    std::optional<Variation> variation{};

    bool operator==(const ProcessBehaviour &) const = default;
};

/// Fewer values than this give a line only; from fullLimitCount on, limits are full.
constexpr int trialLimitCount = 6;
constexpr int fullLimitCount = 13;
constexpr int leastBaseline = 12;

ProcessBehaviour analyse(const ProcessSeries &series);

/// From the limits of the last segment and the target in force at its last point.
std::optional<Assurance> assuranceOf(const ProcessBehaviour &behaviour, std::optional<double> target,
                                     Improvement improvement);

template<>
struct Words<LimitMethod>
{
    static constexpr WordTable<LimitMethod, 2> all{
        {{LimitMethod::Nhsr, QLatin1String("nhsr")}, {LimitMethod::MakingDataCount, QLatin1String("mdc")}}};
};

template<>
struct Words<Improvement>
{
    static constexpr WordTable<Improvement, 3> all{{{Improvement::Increase, QLatin1String("increase")},
                                                    {Improvement::Decrease, QLatin1String("decrease")},
                                                    {Improvement::Neutral, QLatin1String("neutral")}}};
};

template<>
struct Words<PointFlag>
{
    static constexpr WordTable<PointFlag, 6> all{{{PointFlag::CommonCause, QLatin1String("common_cause")},
                                                  {PointFlag::Improvement, QLatin1String("improvement")},
                                                  {PointFlag::Concern, QLatin1String("concern")},
                                                  {PointFlag::NeutralHigh, QLatin1String("neutral_high")},
                                                  {PointFlag::NeutralLow, QLatin1String("neutral_low")},
                                                  {PointFlag::Null, QLatin1String("null")}}};
};

template<>
struct Words<PointRule>
{
    static constexpr WordTable<PointRule, 5> all{{{PointRule::Null, QLatin1String("null")},
                                                  {PointRule::Outside, QLatin1String("outside")},
                                                  {PointRule::Trend, QLatin1String("trend")},
                                                  {PointRule::TwoInThree, QLatin1String("two_in_three")},
                                                  {PointRule::Shift, QLatin1String("shift")}}};
};

template<>
struct Words<Variation>
{
    static constexpr WordTable<Variation, 7> all{{{Variation::CommonCause, QLatin1String("common_cause")},
                                                  {Variation::ImprovementHigh, QLatin1String("improvement_high")},
                                                  {Variation::ImprovementLow, QLatin1String("improvement_low")},
                                                  {Variation::ConcernHigh, QLatin1String("concern_high")},
                                                  {Variation::ConcernLow, QLatin1String("concern_low")},
                                                  {Variation::NeutralHigh, QLatin1String("neutral_high")},
                                                  {Variation::NeutralLow, QLatin1String("neutral_low")}}};
};

template<>
struct Words<Assurance>
{
    static constexpr WordTable<Assurance, 3> all{{{Assurance::ConsistentPass, QLatin1String("consistent_pass")},
                                                  {Assurance::ConsistentFail, QLatin1String("consistent_fail")},
                                                  {Assurance::Inconsistent, QLatin1String("inconsistent")}}};
};
