#pragma once

#include "core/performance/ProcessBehaviour.h"
#include "ui/text/ChartColours.h"

#include <QRectF>

class QPainter;

/// The variation icon: a disc for ordinary, improvement and concern, a diamond for a signal without judgement; the line
/// goes where the value goes and ends in the chart's point shape.
void paintVariation(QPainter &painter, Variation variation, const QRectF &place, const ChartColours &colours);
/// The assurance icon: the dashed bar is the target, the letter lies where the values lie.
void paintAssurance(QPainter &painter, Assurance assurance, Improvement improvement, const QRectF &place,
                    const ChartColours &colours);
