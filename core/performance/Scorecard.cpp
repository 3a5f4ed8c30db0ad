#include "core/performance/Scorecard.h"

#include "core/performance/Comparison.h"
#include "core/performance/FigureWords.h"
#include "core/performance/SmallNumbers.h"
#include "core/performance/TargetInForce.h"

#include <algorithm>

namespace {

void count(StandingCounts &counts, std::optional<FigureStanding> standing)
{
    if (!standing)
        return;
    ++(*standing == FigureStanding::Better      ? counts.better
           : *standing == FigureStanding::Level ? counts.level
                                                : counts.worse);
}

std::optional<FigureStanding> besideNumber(const ScorecardRow &row, std::optional<double> number)
{
    const Figure *const last = row.trend.last();
    return last && number ? standingOf(*last->value, *number, row.trend.indicator()) : std::nullopt;
}

std::optional<FigureStanding> besideTarget(const ScorecardRow &row)
{
    const Figure *const last = row.trend.last();
    if (!last || !row.trend.target || row.trend.indicator().polarity == Indicator::Polarity::Neutral)
        return std::nullopt;
    const auto number = targetNumber(*row.trend.target, row.trend.indicator().polarity);
    if (number)
        return besideNumber(row, number);
    return shortfallOf(*last->value, *row.trend.target, row.trend.indicator().polarity) <= 0 ? FigureStanding::Better
                                                                                             : FigureStanding::Worse;
}

/// A signal of concern before a missed target, a target out of reach before a doubtful number.
int attentionOf(const ScorecardRow &row)
{
    const Trend &trend = row.trend;
    int attention = 0;
    if (trend.variation() == Variation::ConcernHigh || trend.variation() == Variation::ConcernLow)
        attention += 8;
    if (trend.rating.rating == Rating::Red)
        attention += 5;
    if (trend.assurance == Assurance::ConsistentFail)
        attention += 4;
    if (trend.rating.rating == Rating::Amber)
        attention += 2;
    if (trend.variation() == Variation::NeutralHigh || trend.variation() == Variation::NeutralLow)
        attention += 2;
    return attention + std::min(int(row.sanity.size()), 3);
}

} // namespace

std::optional<FigureStanding> standingOf(double value, double beside, const Indicator &indicator)
{
    const bool isJudged =
        indicator.polarity == Indicator::Polarity::High || indicator.polarity == Indicator::Polarity::Low;
    if (!isJudged)
        return std::nullopt;
    const double gap = displayedValue(value, indicator.precision) - displayedValue(beside, indicator.precision);
    if (qFuzzyIsNull(gap))
        return FigureStanding::Level;
    return (gap > 0) == (indicator.polarity == Indicator::Polarity::High) ? FigureStanding::Better
                                                                          : FigureStanding::Worse;
}

ScorecardRow scorecardRowOf(const TrendSource &source, QDate today, LimitMethod method)
{
    ScorecardRow row{.id = source.indicator.id, .trend = trendOf(source, method)};
    if (const Figure *const last = row.trend.last()) {
        row.neighbours = comparedValue(source, Comparator::Kind::StatisticalNeighbours, *last);
        row.england = comparedValue(source, Comparator::Kind::England, *last);
        row.region = comparedValue(source, Comparator::Kind::Region, *last);
        row.caution = smallNumberCaution(source.indicator, *last);
    }
    row.sanity = sanityReport(source, today);
    row.attention = attentionOf(row);
    return row;
}

Scorecard partOf(const QList<ScorecardRow> &rows)
{
    Scorecard scorecard{.rows = rows};
    for (const ScorecardRow &row : rows) {
        count(scorecard.againstTarget, besideTarget(row));
        count(scorecard.againstNeighbours, besideNumber(row, row.neighbours));
        count(scorecard.againstEngland, besideNumber(row, row.england));
    }
    return scorecard;
}

Scorecard scorecardOf(const QList<TrendSource> &sources, QDate today, LimitMethod method)
{
    QList<ScorecardRow> rows;
    rows.reserve(sources.size());
    for (const TrendSource &source : sources)
        rows.append(scorecardRowOf(source, today, method));
    std::ranges::stable_sort(rows, std::greater(), &ScorecardRow::attention);
    return partOf(rows);
}
