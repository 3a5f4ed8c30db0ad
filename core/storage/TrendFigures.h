#pragma once

#include "core/performance/TrendSource.h"
#include "core/storage/Database.h"

/// The latest revision of every period, in their order. Periods that do not fit the indicator's frequency (a year among
/// months) are left out where others do.
QList<Figure> figuresOf(const Database &database, const IndicatorId &indicator, const AreaId &area,
                        Indicator::Frequency frequency);
/// The latest revision of one period, if it has a value.
std::optional<Figure> figureIn(const Database &database, const IndicatorId &indicator, const AreaId &area,
                               const Figure &period);
