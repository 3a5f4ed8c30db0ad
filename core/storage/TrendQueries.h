#pragma once

#include "core/base/Result.h"
#include "core/performance/Distribution.h"
#include "core/performance/TrendSource.h"

#include <QHash>

class Database;

/// Every live indicator with its figures, in the area if one is given, else in the first own area that has any. The
/// comparators' figures are those of the last period.
Result<QList<TrendSource>> scorecardSources(const Database &database, const std::optional<AreaId> &area = {});
/// One indicator with all that is known of it and of its comparators.
Result<TrendSource> trendSource(const Database &database, const IndicatorId &indicator,
                                const std::optional<AreaId> &area = {});

/// The areas that have figures of their own: the council's first, then the country, its regions and its authorities.
struct AreaWithFigures
{
    Area area;
    bool isOwn = false; ///< the council's, as a scorecard without a chosen area takes it
};
Result<QList<AreaWithFigures>> areasWithFigures(const Database &database);

/// The committee whose agenda had each indicator last, by its name.
Result<QHash<IndicatorId, QString>> committeesOfIndicators(const Database &database);

/// The indicator of this code or other name.
Result<std::optional<IndicatorId>> indicatorNamed(const Database &database, const QString &name);
/// The bands of the latest period that has any.
Result<std::optional<Distribution>> latestDistribution(const Database &database, const TrendSource &source);
