#pragma once

#include "core/performance/Trend.h"
#include "ui/render/packs/PackCharts.h"

#include <QByteArray>
#include <QHash>

/// A chart as it was drawn once: it can be printed in any thread, as vectors. Compressed, for a pack may have hundreds.
struct RecordedChart
{
    QByteArray drawing;
};

/// The charts of a pack by their keys.
using RecordedCharts = QHash<QString, RecordedChart>;

/// Draws a trend as the screen shows it, with target, limits, flags and icons, in greys that print on any paper. Like
/// all that Qt Charts draws it wants the thread of the windows.
RecordedChart recordChart(const Trend &trend);
RecordedCharts recordCharts(const QHash<QString, Trend> &trends);

/// Paints what was recorded; a chart that was not is a plain line of its figures.
ChartPainter painterOf(const RecordedCharts &charts);
