#pragma once

#include "core/performance/ProcessBehaviour.h"
#include "ui/text/ChartColours.h"

#include <QPainterPath>

/// The shape of a point: circle, triangle up for improvement, triangle down for concern, diamond for no judgement.
QPainterPath pointShape(PointFlag flag, QPointF centre, double radius);
QColor pointColour(PointFlag flag, const ChartColours &colours);
/// Whether the shape is drawn open: not yet final, or concern in grey.
bool isOpen(PointFlag flag, bool isProvisional, const ChartColours &colours);
