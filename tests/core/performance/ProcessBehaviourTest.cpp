#include "core/performance/ProcessBehaviour.h"

#include "core/performance/SignalWords.h"
#include "core/performance/SpecialCause.h"
#include "tests/core/performance/GoldenSeries.h"

#include <gmock/gmock.h>

#include <cmath>
#include <numeric>

using ::testing::Each;
using ::testing::ElementsAre;

namespace {

const std::vector<double> oneOutlier{1, 2, 1, 2, 10, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1};

ProcessBehaviour analysed(const std::vector<double> &values, LimitMethod method = LimitMethod::Nhsr,
                          const std::vector<int> &rebases = {}, std::optional<int> baseline = {})
{
    return analyse(ProcessSeries{.values = values, .rebases = rebases, .baseline = baseline, .method = method});
}

std::vector<double> ramp(int count)
{
    std::vector<double> values(static_cast<size_t>(count));
    std::iota(values.begin(), values.end(), 1);
    return values;
}

ProcessBehaviour withLimits(double lower, double upper)
{
    ProcessSegment segment{.count = 20};
    segment.lowerLimit = lower;
    segment.upperLimit = upper;
    segment.state = LimitState::Full;
    return {.segments = {segment}, .points = {}};
}

} // namespace

TEST(ProcessBehaviour, GivenOneOutlier_WhenScreened_ThenItsRangesDoNotWidenTheLimits)
{
    const ProcessSegment segment = analysed(oneOutlier).segments.front();

    EXPECT_NEAR(*segment.mean, 1.9444, 5e-5);
    EXPECT_NEAR(*segment.upperLimit, 4.6044, 5e-5);
    EXPECT_NEAR(*segment.lowerLimit, -0.7156, 5e-5);
}

TEST(ProcessBehaviour, GivenOneOutlier_WhenNotScreened_ThenItsRangesWidenTheLimits)
{
    const ProcessSegment segment = analysed(oneOutlier, LimitMethod::MakingDataCount).segments.front();

    EXPECT_NEAR(*segment.upperLimit, 6.9515, 5e-5);
    EXPECT_NEAR(*segment.lowerLimit, -3.0626, 5e-5);
}

TEST(ProcessBehaviour, GivenTheGoldenSeries_WhenAnalysed_ThenLimitsAndFlagsAreThoseOfTheField)
{
    const ProcessBehaviour behaviour = analysed(goldenValues(), LimitMethod::Nhsr, {goldenRebase});

    ASSERT_EQ(behaviour.segments.size(), 2u);
    EXPECT_NEAR(*behaviour.segments[0].mean, 70.17, 0.005);
    EXPECT_NEAR(*behaviour.segments[0].lowerLimit, 63.00, 0.005);
    EXPECT_NEAR(*behaviour.segments[0].upperLimit, 77.34, 0.005);
    EXPECT_NEAR(*behaviour.segments[1].mean, 89.68, 0.005);
    EXPECT_NEAR(*behaviour.segments[1].lowerLimit, 84.19, 0.005);
    EXPECT_NEAR(*behaviour.segments[1].upperLimit, 95.18, 0.005);
    const auto rules = [&](int from, int to) {
        std::vector<PointRule> found;
        for (int place = from; place <= to; ++place)
            found.push_back(behaviour.points[size_t(place)].rule);
        return found;
    };
    EXPECT_THAT(rules(0, 10), Each(PointRule::Null));
    EXPECT_THAT(rules(11, 16), Each(PointRule::Trend));
    EXPECT_THAT(rules(17, 22),
                ElementsAre(PointRule::Outside, PointRule::TwoInThree, PointRule::Shift, PointRule::TwoInThree,
                            PointRule::Shift, PointRule::Null));
    EXPECT_THAT(rules(23, 27), Each(PointRule::Null));
    EXPECT_THAT(rules(28, 35), Each(PointRule::Trend));
    EXPECT_EQ(behaviour.points[17].flag, PointFlag::Concern);
    EXPECT_EQ(behaviour.variation, Variation::ImprovementHigh);
    EXPECT_EQ(assuranceOf(behaviour, 85.5, Improvement::Increase), Assurance::Inconsistent);
}

TEST(ProcessBehaviour, GivenTheGoldenSeries_WhenRunsAreNamed_ThenTheyAreAFallingSevenAndARisingEight)
{
    const ProcessBehaviour behaviour = analysed(goldenValues(), LimitMethod::Nhsr, {goldenRebase});

    const std::vector<SignalRun> runs = signalRuns(behaviour, goldenValues(), Improvement::Increase);

    ASSERT_GE(runs.size(), 2u);
    EXPECT_EQ(nameOf(runs.front()), QStringLiteral("Falling run of seven"));
    EXPECT_EQ(nameOf(runs.back()), QStringLiteral("Rising run of eight"));
}

TEST(SpecialCause, GivenSevenRisingValues_WhenAskedForTrends_ThenAllSevenAreOneAndATieEndsIt)
{
    EXPECT_THAT(trendSides(std::vector<double>{1, 2, 3, 4, 5, 6, 7}), Each(1));
    EXPECT_THAT(trendSides(std::vector<double>{1, 2, 3, 4, 5, 6}), Each(0));
    EXPECT_THAT(trendSides(std::vector<double>{1, 2, 3, 3, 4, 5, 6}), Each(0));
    EXPECT_THAT(trendSides(std::vector<double>{2, 1, 2, 3, 4, 5, 6, 7, 3}), ElementsAre(0, 1, 1, 1, 1, 1, 1, 1, 0));
}

TEST(SpecialCause, GivenAPeakOfTwoTrends_WhenAskedForTrends_ThenItTakesTheLaterDirection)
{
    const std::vector<signed char> sides = trendSides(std::vector<double>{1, 2, 3, 4, 5, 6, 7, 6, 5, 4, 3, 2, 1});

    EXPECT_EQ(sides[5], 1);
    EXPECT_EQ(sides[6], -1);
}

TEST(SpecialCause, GivenClosePoints_WhenAskedForTwoInThree_ThenOnlyTheCloseOnesOfOneSideAreFlagged)
{
    const std::vector<signed char> same(7, 1);
    EXPECT_THAT(twoInThreeSides(same, std::vector<char>{0, 0, 1, 0, 1, 0, 0}), ElementsAre(0, 0, 1, 0, 1, 0, 0));
    EXPECT_THAT(
        twoInThreeSides(std::vector<signed char>{1, -1, 1, -1, 1, -1, 1}, std::vector<char>{0, 0, 1, 0, 1, 0, 0}),
        Each(0));
    EXPECT_THAT(twoInThreeSides(std::vector<signed char>(4, 1), std::vector<char>{1, 0, 0, 1}), Each(0));
    EXPECT_THAT(twoInThreeSides(std::vector<signed char>(5, 1), std::vector<char>{1, 0, 0, 1, 1}),
                ElementsAre(0, 0, 0, 1, 1));
}

TEST(SpecialCause, GivenSevenPointsOnOneSide_WhenAskedForShifts_ThenAPointOnTheMeanEndsIt)
{
    EXPECT_THAT(shiftSides(std::vector<signed char>(7, -1)), Each(-1));
    EXPECT_THAT(shiftSides(std::vector<signed char>{1, 1, 1, 0, 1, 1, 1, 1}), Each(0));
}

TEST(Assurance, GivenATargetBesideTheLimits_WhenAsked_ThenPolarityDecides)
{
    EXPECT_EQ(assuranceOf(withLimits(1, 3), 4, Improvement::Increase), Assurance::ConsistentFail);
    EXPECT_EQ(assuranceOf(withLimits(5, 7), 4, Improvement::Increase), Assurance::ConsistentPass);
    EXPECT_EQ(assuranceOf(withLimits(1, 5), 4, Improvement::Increase), Assurance::Inconsistent);
    EXPECT_EQ(assuranceOf(withLimits(1, 3), 4, Improvement::Decrease), Assurance::ConsistentPass);
    EXPECT_EQ(assuranceOf(withLimits(5, 7), 4, Improvement::Decrease), Assurance::ConsistentFail);
    EXPECT_EQ(assuranceOf(withLimits(1, 5), 4, Improvement::Decrease), Assurance::Inconsistent);
    EXPECT_EQ(assuranceOf(withLimits(1, 4), 4, Improvement::Increase), Assurance::Inconsistent) << "equal to a limit";
    EXPECT_EQ(assuranceOf(withLimits(1, 3), 4, Improvement::Neutral), std::nullopt);
    EXPECT_EQ(assuranceOf(withLimits(1, 3), std::nullopt, Improvement::Increase), std::nullopt);
}

TEST(ProcessBehaviour, GivenFewValues_WhenAnalysed_ThenLimitsAreNoneThenTrialThenFull)
{
    const auto stateOf = [](int count) { return analysed(ramp(count)).segments.front().state; };

    EXPECT_EQ(stateOf(5), LimitState::TooFew);
    EXPECT_EQ(stateOf(6), LimitState::Trial);
    EXPECT_EQ(stateOf(12), LimitState::Trial);
    EXPECT_EQ(stateOf(13), LimitState::Full);
    EXPECT_EQ(analysed(ramp(12)).variation, std::nullopt);
    EXPECT_EQ(analysed(ramp(5)).segments.front().upperLimit, std::nullopt);
    EXPECT_TRUE(analyse(ProcessSeries{.values = {}}).segments.empty());
}

TEST(ProcessBehaviour, GivenTwentyMonthsAt100WithOne95_WhenAnalysed_ThenThereAreNoLimitsAndNoFlags)
{
    std::vector<double> values(20, 100);
    values[9] = 95;

    const ProcessBehaviour screened = analysed(values);
    const ProcessBehaviour unscreened = analysed(values, LimitMethod::MakingDataCount);

    EXPECT_EQ(screened.segments.front().state, LimitState::Constant);
    for (const PointSignal &point : screened.points)
        EXPECT_EQ(point, PointSignal{});
    EXPECT_NEAR(*unscreened.segments.front().lowerLimit, 98.35, 0.005);
    EXPECT_NEAR(*unscreened.segments.front().upperLimit, 101.15, 0.005);
    EXPECT_EQ(unscreened.points[9].rule, PointRule::Outside);
    EXPECT_EQ(std::ranges::count(unscreened.points, PointRule::Outside, &PointSignal::rule), 1);
}

TEST(ProcessBehaviour, GivenMissingPeriods_WhenAnalysed_ThenRangesAndRunsGoAcrossThem)
{
    std::vector<double> withGaps;
    for (const double value : goldenValues()) {
        withGaps.push_back(value);
        withGaps.push_back(std::nan(""));
    }

    const ProcessBehaviour bridged = analysed(withGaps, LimitMethod::Nhsr, {goldenRebase * 2});
    const ProcessBehaviour whole = analysed(goldenValues(), LimitMethod::Nhsr, {goldenRebase});

    EXPECT_EQ(bridged.segments[0].upperLimit, whole.segments[0].upperLimit);
    for (size_t i = 0; i < whole.points.size(); ++i) {
        EXPECT_EQ(bridged.points[2 * i], whole.points[i]);
        EXPECT_EQ(bridged.points[2 * i + 1], PointSignal{});
    }
}

TEST(ProcessBehaviour, GivenABaseline_WhenAnalysed_ThenItsValuesAloneSetTheLimits)
{
    std::vector<double> values{4, 6, 5, 7, 4, 5, 6, 4, 7, 5, 4, 6};
    const ProcessSegment alone = analysed(values).segments.front();
    values.insert(values.end(), {30, 40, 50});

    const ProcessBehaviour behaviour = analysed(values, LimitMethod::Nhsr, {}, 12);

    EXPECT_EQ(behaviour.segments.front().upperLimit, alone.upperLimit);
    EXPECT_EQ(behaviour.points.back().rule, PointRule::Outside);
}

TEST(ProcessBehaviour, GivenANeutralSeries_WhenItRises_ThenTheSignalIsHighWithoutJudgement)
{
    const std::vector<double> values = ramp(20);
    const ProcessBehaviour behaviour = analyse(ProcessSeries{.values = values, .improvement = Improvement::Neutral});

    EXPECT_EQ(behaviour.variation, Variation::NeutralHigh);
}
