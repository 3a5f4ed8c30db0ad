#include "core/performance/ProcessBehaviour.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <cmath>
#include <random>

// The rules of XmR charts worked out a second time, straight from their wording and in another way: every point asks
// every window that it is part of, and sides of the mean are told by whole numbers, which never round.

namespace {

constexpr unsigned seed = 20130424;
constexpr int seriesCount = 20000;

struct Expected
{
    double mean = 0;
    double range = 0;
    double lower = 0;
    double upper = 0;
    std::vector<int> sides;
    std::vector<PointRule> rules;
    std::vector<int> directions;
};

double expectedRange(const std::vector<long> &values, bool isScreened)
{
    std::vector<double> ranges;
    for (size_t i = 0; i + 1 < values.size(); ++i)
        ranges.push_back(double(std::labs(values[i + 1] - values[i])));
    const auto average = [](const std::vector<double> &some) {
        double total = 0;
        for (const double one : some)
            total += one;
        return some.empty() ? 0 : total / double(some.size());
    };
    const double all = average(ranges);
    if (!isScreened)
        return all;
    std::vector<double> kept;
    std::ranges::copy_if(ranges, std::back_inserter(kept), [all](double range) { return range < 3.267 * all; });
    return average(kept);
}

/// Whether a window of so many that has the point satisfies the question; the last such window's answer counts.
template<typename Ask>
int lastWindowAnswer(size_t point, size_t width, size_t count, Ask ask)
{
    int answer = 0;
    for (size_t from = point >= width - 1 ? point - (width - 1) : 0; from <= point && from + width <= count; ++from)
        if (const int given = ask(from); given != 0)
            answer = given;
    return answer;
}

Expected expectedOf(const std::vector<long> &values, bool isScreened)
{
    const size_t count = values.size();
    Expected expected;
    long total = 0;
    for (const long value : values)
        total += value;
    expected.mean = double(total) / double(count);
    expected.range = expectedRange(values, isScreened);
    expected.lower = expected.mean - 2.66 * expected.range;
    expected.upper = expected.mean + 2.66 * expected.range;
    std::vector<int> outside(count);
    std::vector<int> close(count);
    for (size_t i = 0; i < count; ++i) {
        const long above = values[i] * long(count) - total;
        expected.sides.push_back(above > 0 ? 1 : above < 0 ? -1 : 0);
        const double distance = std::abs(double(values[i]) - expected.mean) / expected.range;
        outside[i] = distance > 2.66 ? expected.sides[i] : 0;
        close[i] = outside[i] == 0 && distance > 2.66 * 2 / 3 ? expected.sides[i] : 0;
    }
    for (size_t i = 0; i < count; ++i) {
        const int trend = lastWindowAnswer(i, 7, count, [&](size_t from) {
            int rises = 0;
            int falls = 0;
            for (size_t k = from; k < from + 6; ++k) {
                rises += values[k + 1] > values[k] ? 1 : 0;
                falls += values[k + 1] < values[k] ? 1 : 0;
            }
            return rises == 6 ? 1 : falls == 6 ? -1 : 0;
        });
        const int two = close[i] == 0 ? 0 : lastWindowAnswer(i, 3, count, [&](size_t from) {
            const int sum = expected.sides[from] + expected.sides[from + 1] + expected.sides[from + 2];
            const int near = std::abs(close[from]) + std::abs(close[from + 1]) + std::abs(close[from + 2]);
            return std::abs(sum) == 3 && near >= 2 ? sum / 3 : 0;
        });
        const int shift = lastWindowAnswer(i, 7, count, [&](size_t from) {
            int sum = 0;
            for (size_t k = from; k < from + 7; ++k)
                sum += expected.sides[k];
            return std::abs(sum) == 7 ? sum / 7 : 0;
        });
        expected.rules.push_back(outside[i] != 0  ? PointRule::Outside
                                     : trend != 0 ? PointRule::Trend
                                     : two != 0   ? PointRule::TwoInThree
                                     : shift != 0 ? PointRule::Shift
                                                  : PointRule::Null);
        expected.directions.push_back(outside[i] != 0 ? outside[i] : trend != 0 ? trend : two != 0 ? two : shift);
    }
    return expected;
}

/// Walks, drifts and steps over whole numbers, with ties and outliers as they come.
std::vector<long> randomSeries(std::mt19937 &random)
{
    const int count = std::uniform_int_distribution<int>(13, 80)(random);
    const int spread = std::uniform_int_distribution<int>(1, 60)(random);
    const int drift = std::uniform_int_distribution<int>(-3, 3)(random);
    const bool isWalk = random() % 2 == 0;
    std::vector<long> values;
    long level = 200;
    for (int i = 0; i < count; ++i) {
        const long step = std::uniform_int_distribution<int>(-spread, spread)(random) + drift;
        level += isWalk ? step : drift;
        values.push_back(isWalk ? level : level + step);
        if (random() % 40 == 0)
            values.back() += spread * 5;
    }
    return values;
}

/// A whole number may lie on a limit but for the last bit: there the two ways may differ.
bool isOnALimit(double value, const Expected &expected)
{
    const double distance = std::abs(value - expected.mean) / expected.range;
    return std::abs(distance - 2.66) < 1e-9 || std::abs(distance - 2.66 * 2 / 3) < 1e-9;
}

} // namespace

TEST(SecondComputation, GivenTwentyThousandRandomSeries_WhenBothAnalyseThem_ThenLimitsAndFlagsAgree)
{
    std::mt19937 random(seed);
    int flagged[5] = {};
    int compared = 0;
    for (int number = 0; number < seriesCount; ++number) {
        const std::vector<long> whole = randomSeries(random);
        const bool isScreened = number % 2 == 0;
        const Expected expected = expectedOf(whole, isScreened);
        const std::vector<double> values(whole.begin(), whole.end());
        const ProcessBehaviour behaviour = analyse(
            ProcessSeries{.values = values, .method = isScreened ? LimitMethod::Nhsr : LimitMethod::MakingDataCount});
        ASSERT_EQ(behaviour.segments.size(), 1u);
        const ProcessSegment &segment = behaviour.segments.front();
        ASSERT_NEAR(*segment.mean, expected.mean, 1e-9) << "series " << number;
        if (expected.range == 0) {
            ASSERT_EQ(segment.state, LimitState::Constant) << "series " << number;
            continue;
        }
        if (std::ranges::any_of(values, [&](double value) { return isOnALimit(value, expected); }))
            continue;
        ++compared;
        ASSERT_NEAR(*segment.lowerLimit, expected.lower, 1e-9) << "series " << number;
        ASSERT_NEAR(*segment.upperLimit, expected.upper, 1e-9) << "series " << number;
        for (size_t i = 0; i < values.size(); ++i) {
            ASSERT_EQ(behaviour.points[i].rule, expected.rules[i]) << "series " << number << ", point " << i;
            ASSERT_EQ(int(behaviour.points[i].side), expected.directions[i]) << "series " << number << ", point " << i;
            ++flagged[int(expected.rules[i])];
        }
    }
    EXPECT_GT(compared, seriesCount * 9 / 10);
    for (const int points : flagged)
        EXPECT_GT(points, 1000) << "every rule is to be met often enough to be compared";
}
