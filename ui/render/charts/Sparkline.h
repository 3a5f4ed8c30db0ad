#pragma once

#include "core/performance/Trend.h"
#include "ui/text/ChartColours.h"

#include <QRectF>

class QPainter;

/// The last periods of a trend in the room of a table's cell: the line, the stepped target, and the last point's shape.
void paintSparkline(QPainter &painter, const Trend &trend, const QRectF &place, const ChartColours &colours);
/// So many periods are shown.
constexpr int sparklinePeriods = 24;
