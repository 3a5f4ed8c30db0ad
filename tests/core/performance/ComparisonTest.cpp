#include "core/performance/Comparison.h"

#include "core/performance/Distribution.h"
#include "tests/core/performance/TrendBuilders.h"

#include <gmock/gmock.h>

namespace {

ComparedSeries compared(Comparator::Kind kind, const char *area, std::optional<double> value, const Figure &period)
{
    Figure figure = period;
    figure.value = value;
    return {kind, QString::fromLatin1(area), QStringLiteral("DfE"), QStringLiteral("2025"), 1, {figure}};
}

TrendSource besideNeighbours()
{
    TrendSource source = monthlySource({25.4});
    source.indicator.shortLabel = QStringLiteral("Repeat plans");
    const Figure period = source.figures.first();
    source.comparators = {compared(Comparator::Kind::StatisticalNeighbours, "Southmarsh", 31.1, period),
                          compared(Comparator::Kind::StatisticalNeighbours, "Northholt", 20.1, period),
                          compared(Comparator::Kind::StatisticalNeighbours, "Westbury", std::nullopt, period),
                          compared(Comparator::Kind::England, "England", 24.5, period)};
    return source;
}

Distribution daysTaken()
{
    Distribution distribution;
    distribution.indicator.name = QStringLiteral("Core assessments");
    distribution.limit = 35;
    distribution.unit = QStringLiteral("working days");
    for (int day = 1; day <= 40; ++day) {
        DistributionBand band;
        band.position = day;
        band.lower = day;
        band.upper = day;
        band.count = day > 35 ? 1 : day > 32 ? 20 : 4;
        distribution.bands.append(band);
    }
    return distribution;
}

} // namespace

TEST(Comparison, GivenNeighbours_WhenCompared_ThenTheyAreRankedAndOneWithoutAFigureIsCountedApart)
{
    const Comparison comparison = comparisonOf(besideNeighbours());

    ASSERT_EQ(comparison.areas.size(), 3);
    EXPECT_EQ(comparison.areas[0].name, QStringLiteral("Southmarsh"));
    EXPECT_EQ(comparison.areas[1].role, ComparedArea::Role::Own);
    EXPECT_EQ(comparison.known, 3);
    EXPECT_DOUBLE_EQ(*comparison.neighbours, 25.6);
    EXPECT_EQ(comparison.model, QStringLiteral("DfE 2025"));
    EXPECT_EQ(titleOf(comparison),
              QStringLiteral("Repeat plans: Fenbridge is second highest of three similar councils, close to England"));
}

TEST(Distribution, GivenHeapingBeforeTheLimit_WhenItsFindingsAreTold_ThenTheTitleSaysSo)
{
    const DistributionFindings findings = findingsOf(daysTaken());

    EXPECT_EQ(findings.total, 193);
    EXPECT_EQ(findings.beyond, 5);
    EXPECT_EQ(findings.median, 25);
    ASSERT_TRUE(findings.heap);
    EXPECT_EQ(findings.heap->count, 60);
    EXPECT_EQ(titleOf(daysTaken()),
              QStringLiteral(
                  "Core assessments: 97% within 35 working days, but one in three finished in the last three of them"));
}
