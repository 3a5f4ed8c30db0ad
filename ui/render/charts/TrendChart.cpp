#include "ui/render/charts/TrendChart.h"

#include "core/performance/TrendWords.h"
#include "ui/render/charts/TrendDrawing.h"

std::unique_ptr<ChartScene> trendChart(const Trend &trend, const TrendChartChoice &choice)
{
    auto scene = std::make_unique<ChartScene>(choice.size, choice.colours);
    scene->describe(titleOf(trend), sentenceOf(trend).whole());
    TrendDrawing drawing(*scene, trend, choice);
    drawing.drawHead();
    if (trend.last() != nullptr) {
        drawing.drawGround();
        drawing.drawLines();
        drawing.drawPoints();
        drawing.drawLabels();
        drawing.drawFlags();
    }
    drawing.drawFoot();
    return scene;
}
