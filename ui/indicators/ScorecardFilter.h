#pragma once

#include "core/performance/Scorecard.h"

/// Which indicators of a scorecard are shown.
struct ScorecardFilter
{
    QString theme; ///< all, where it is empty
    std::optional<Rating> rating{};
    bool isNarrowed = false; ///< only those with a target or a signal

    bool operator==(const ScorecardFilter &) const = default;
};

bool passes(const ScorecardRow &row, const ScorecardFilter &filter);
/// The last point meets a rule.
bool hasSignal(const Trend &trend);
/// What is true now, in one line: targets met and missed, neighbours, England, signals.
QString scorecardLine(const Scorecard &scorecard);
/// How they stand against targets, neighbours and England; empty where nothing can be held against anything.
QString standingLine(const Scorecard &scorecard);
/// The themes of the indicators, in their order.
QStringList themesOf(const Scorecard &scorecard);
/// The periods that figures end in, newest first, with their words.
QList<std::pair<QDate, QString>> periodsOf(const Scorecard &scorecard);
