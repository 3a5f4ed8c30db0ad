#pragma once

#include "ui/render/packs/PackCharts.h"

/// A chart as a drawing inside a web page, with its words as the text alternative.
QString svgOf(const Chart &chart, const ChartPainter &charts);
