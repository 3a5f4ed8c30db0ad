// scorecard_bench FILE: how long the indicators page takes to show, and one chart to paint. Prints rows of ./dev bench.

#include "core/workflows/LoadTrend.h"
#include "tests/bench/Measurement.h"
#include "ui/indicators/IndicatorsPage.h"
#include "ui/render/charts/ChartScene.h"
#include "ui/render/charts/TrendChart.h"
#include "ui/text/Theme.h"
#include "ui/workspace/Settings.h"
#include "ui/workspace/Workspace.h"

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QTemporaryDir>

namespace {

constexpr int runs = 9;

double millisecondsToShow(Workspace &workspace, Settings &settings)
{
    IndicatorsPage page(workspace, settings, nullptr);
    page.resize(1220, 800);
    return costOf([&] {
               page.show();
               page.grab();
           }).wall
        * 1000;
}

double millisecondsToPaint(const Trend &trend)
{
    QImage image(960, 480, QImage::Format_RGB32);
    return costOf([&] {
               QPainter painter(&image);
               trendChart(trend, {})->paint(painter, QRectF(image.rect()));
           }).wall
        * 1000;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    Theme::wear(Shade::Light);
    const QTemporaryDir folder;
    Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    auto workspace = Workspace::open(QString::fromLocal8Bit(argv[argc - 1]), QStringLiteral("Bench"));
    if (!workspace)
        qFatal("%s", qUtf8Printable(workspace.error().message));
    Summary summary;
    std::vector<double> shown;
    std::vector<double> painted;
    const Trend trend = *loadTrend((*workspace)->database(), QStringLiteral("I 0"));
    for (int i = 0; i < runs; ++i) {
        shown.push_back(millisecondsToShow(**workspace, settings));
        painted.push_back(millisecondsToPaint(trend));
    }
    summary.addLimit("scorecard of 500 x 120 shows", median(shown), 100, "ms");
    summary.addLimit("one chart, built and painted", median(painted), 30, "ms");
    return summary.allPassed() ? 0 : 1;
}
