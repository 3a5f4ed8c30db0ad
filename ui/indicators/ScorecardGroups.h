#pragma once

#include "ui/indicators/IndicatorLine.h"

#include <QHash>

/// By what the scorecard is divided.
enum class ScorecardGrouping
{
    None,
    Theme,
    Committee
};

/// The lines of the table: without grouping the indicators alone, else each group under a head that says how its
/// indicators stand.
QList<IndicatorLine> groupedLines(const QList<ScorecardRow> &rows, ScorecardGrouping grouping,
                                  const QHash<IndicatorId, QString> &committees);

template<>
struct Words<ScorecardGrouping>
{
    static constexpr WordTable<ScorecardGrouping, 3> all{{{ScorecardGrouping::None, QLatin1String("none")},
                                                          {ScorecardGrouping::Theme, QLatin1String("theme")},
                                                          {ScorecardGrouping::Committee, QLatin1String("committee")}}};
};
