#include "ui/render/packs/RecordedCharts.h"

#include "ui/render/charts/TrendChart.h"

#include <QPainter>
#include <QPicture>

namespace {

/// So large that the chart's smallest words are 8 pt on the page.
constexpr QSizeF recordedSize(680, 354);

} // namespace

RecordedChart recordChart(const Trend &trend)
{
    // Where the figures come from is said beneath, in the words of the page.
    const TrendChartChoice choice{.size = recordedSize, .colours = ChartColours::grey(), .hasSource = false};
    const std::unique_ptr<ChartScene> scene = trendChart(trend, choice);
    QPicture picture;
    QPainter painter(&picture);
    scene->paint(painter, QRectF(QPointF(), recordedSize));
    painter.end();
    return {qCompress(reinterpret_cast<const uchar *>(picture.data()), qsizetype(picture.size()))};
}

RecordedCharts recordCharts(const QHash<QString, Trend> &trends)
{
    RecordedCharts charts;
    for (auto trend = trends.cbegin(); trend != trends.cend(); ++trend)
        charts.insert(trend.key(), recordChart(trend.value()));
    return charts;
}

ChartPainter painterOf(const RecordedCharts &charts)
{
    return [charts](QPainter &painter, const QRectF &area, const Chart &chart) {
        const auto recorded = charts.constFind(chart.key);
        if (recorded == charts.cend())
            return paintFigureChart(painter, area, chart);
        const double scale = qMin(area.width() / recordedSize.width(), area.height() / recordedSize.height());
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.translate(area.topLeft());
        // A picture grows with the dots of what it is played on: a chart is as large as its place, whatever that is.
        const QPaintDevice &device = *painter.device();
        const QByteArray drawing = qUncompress(recorded->drawing);
        QPicture picture;
        picture.setData(drawing.constData(), uint(drawing.size()));
        painter.scale(scale * picture.logicalDpiX() / device.logicalDpiX(),
                      scale * picture.logicalDpiY() / device.logicalDpiY());
        picture.play(&painter);
        painter.restore();
    };
}
