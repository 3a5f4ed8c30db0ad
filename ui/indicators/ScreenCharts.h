#pragma once

#include "ui/text/ChartColours.h"

/// The colours of charts in the theme that the application wears now.
ChartColours screenChartColours();
