#pragma once

#include "core/performance/SanityReport.h"
#include "core/performance/Trend.h"

/// How a figure stands to a number it is held against.
enum class FigureStanding
{
    Better,
    Level,
    Worse
};

/// By the figures as shown; nothing where neither way is good in itself.
std::optional<FigureStanding> standingOf(double value, double beside, const Indicator &indicator);

/// One indicator of a scorecard: its trend up to the chosen period, and the others' figures of that period.
struct ScorecardRow
{
    IndicatorId id{};
    Trend trend{};
    std::optional<double> neighbours{};
    std::optional<double> england{};
    std::optional<double> region{};
    std::optional<QString> caution{};
    QList<SanityFinding> sanity{};
    int attention = 0; ///< the higher, the sooner a member should look

    bool operator==(const ScorecardRow &) const = default;
};

/// So many indicators are better, level and worse than what they are held against.
struct StandingCounts
{
    int better = 0;
    int level = 0;
    int worse = 0;

    int total() const { return better + level + worse; }
    bool operator==(const StandingCounts &) const = default;
};

/// All indicators of an area side by side, those that need attention first.
struct Scorecard
{
    QList<ScorecardRow> rows{};
    StandingCounts againstTarget{};
    StandingCounts againstNeighbours{};
    StandingCounts againstEngland{};
};

ScorecardRow scorecardRowOf(const TrendSource &source, QDate today, LimitMethod method = LimitMethod::Nhsr);
/// These rows alone, counted: of one theme or committee, or of those that are shown.
Scorecard partOf(const QList<ScorecardRow> &rows);
Scorecard scorecardOf(const QList<TrendSource> &sources, QDate today, LimitMethod method = LimitMethod::Nhsr);
