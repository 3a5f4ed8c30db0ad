#pragma once

#include "core/pack/PackBlock.h"

#include <functional>

class QPainter;
class QRectF;

/// Paints a chart into a rectangle of the page, with its title. The same painter serves pages and the web page.
using ChartPainter = std::function<void(QPainter &, const QRectF &, const Chart &)>;

/// A line of the chart's figures with its target, in black and greys.
void paintFigureChart(QPainter &painter, const QRectF &area, const Chart &chart);
