#include "ui/indicators/ScreenCharts.h"

#include "ui/text/Theme.h"

ChartColours screenChartColours()
{
    return Theme::current().shade() == Shade::Dark ? ChartColours::dark() : ChartColours::light();
}
