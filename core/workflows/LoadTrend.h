#pragma once

#include "core/base/Result.h"
#include "core/performance/Distribution.h"
#include "core/performance/Scorecard.h"

class Database;

/// An indicator with all that is worked out of its figures, ready for table, chart, sentence and pack.
Result<Trend> loadTrend(const Database &database, const IndicatorId &indicator, LimitMethod method = LimitMethod::Nhsr);
/// The same by code or another name under which papers print it.
Result<Trend> loadTrend(const Database &database, const QString &code, LimitMethod method = LimitMethod::Nhsr);

/// The cases of the latest period that came in bands, with the limit that the indicator's words name.
Result<Distribution> loadDistribution(const Database &database, const TrendSource &source);

/// Which area and up to which day a scorecard is made.
struct ScorecardChoice
{
    std::optional<AreaId> area{}; ///< the council's own, unless another is chosen
    std::optional<QDate> until{}; ///< the end of the chosen period
    LimitMethod method = LimitMethod::Nhsr;

    bool operator==(const ScorecardChoice &) const = default;
};

/// One indicator as the scorecard of this choice has it, with the comparators' whole series.
Result<TrendSource> loadTrendSource(const Database &database, const IndicatorId &indicator,
                                    const ScorecardChoice &choice);
Result<Scorecard> loadScorecard(const Database &database, QDate today, const ScorecardChoice &choice = {});
