#pragma once

#include "core/performance/Trend.h"
#include "ui/render/packs/PackCharts.h"

#include <QHash>
#include <QPicture>

/// The charts of a pack as they were drawn once, by their keys: they can be printed in any thread, as vectors.
using RecordedCharts = QHash<QString, QPicture>;

/// Draws a trend as the screen shows it, with target, limits, flags and icons, in greys that print on any paper. Like
/// all that Qt Charts draws it wants the thread of the windows.
QPicture recordChart(const Trend &trend);
RecordedCharts recordCharts(const QHash<QString, Trend> &trends);

/// Paints what was recorded; a chart that was not is a plain line of its figures.
ChartPainter painterOf(const RecordedCharts &charts);
