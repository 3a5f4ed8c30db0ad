#include "core/workflows/LoadTrend.h"

#include "core/storage/TrendQueries.h"

#include <QCoreApplication>

Result<Trend> loadTrend(const Database &database, const IndicatorId &indicator, LimitMethod method)
{
    Result<TrendSource> source = trendSource(database, indicator);
    if (!source)
        return source.error();
    return trendOf(std::move(*source), method);
}

Result<Trend> loadTrend(const Database &database, const QString &code, LimitMethod method)
{
    const Result<std::optional<IndicatorId>> indicator = indicatorNamed(database, code);
    if (!indicator)
        return indicator.error();
    if (!*indicator)
        return Error{Error::Kind::NotFound,
                     QCoreApplication::translate("LoadTrend",
                                                 "no indicator has this code or name. 'list WORKSPACE indicators' "
                                                 "shows the codes.")};
    return loadTrend(database, **indicator, method);
}

Result<Distribution> loadDistribution(const Database &database, const TrendSource &source)
{
    Result<std::optional<Distribution>> distribution = latestDistribution(database, source);
    if (!distribution)
        return distribution.error();
    if (!*distribution)
        return Error{Error::Kind::NotFound,
                     QCoreApplication::translate("LoadTrend",
                                                 "its figures came without bands, so there is no distribution to "
                                                 "draw. Import figures by band first.")};
    if (const std::optional<TimeLimit> limit = timeLimitIn(source)) {
        (*distribution)->limit = limit->days;
        (*distribution)->unit = limit->unit;
    }
    return **distribution;
}

Result<TrendSource> loadTrendSource(const Database &database, const IndicatorId &indicator,
                                    const ScorecardChoice &choice)
{
    Result<TrendSource> source = trendSource(database, indicator, choice.area);
    if (!source || !choice.until)
        return source;
    return until(std::move(*source), *choice.until);
}

Result<Scorecard> loadScorecard(const Database &database, QDate today, const ScorecardChoice &choice)
{
    Result<QList<TrendSource>> sources = scorecardSources(database, choice.area);
    if (!sources)
        return sources.error();
    if (choice.until)
        for (TrendSource &source : *sources)
            source = until(std::move(source), *choice.until);
    return scorecardOf(*sources, today, choice.method);
}
