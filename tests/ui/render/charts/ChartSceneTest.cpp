#include "ui/render/charts/ChartScene.h"

#include "tests/core/performance/TrendBuilders.h"
#include "ui/render/charts/ChartAxis.h"
#include "ui/render/charts/ChartFile.h"
#include "ui/render/charts/ComparisonChart.h"
#include "ui/render/charts/LabelRoom.h"
#include "ui/render/charts/TrendChart.h"
#include "ui/render/charts/TrendFlags.h"

#include <QImage>
#include <QPainter>
#include <QPicture>
#include <QTemporaryDir>

#include <gmock/gmock.h>

using ::testing::HasSubstr;

namespace {

QImage imageOf(const ChartScene &scene)
{
    QImage image(scene.size().toSize(), QImage::Format_RGB32);
    QPainter painter(&image);
    scene.paint(painter, QRectF(image.rect()));
    return image;
}

int pixelsOf(const QImage &image, const QColor &colour)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            count += image.pixel(x, y) == colour.rgb() ? 1 : 0;
    return count;
}

} // namespace

TEST(ChartScene, GivenTheGoldenTrend_WhenDrawn_ThenEveryFigureHasAMarkThatLiesInThePlot)
{
    const Trend trend = trendOf(goldenSource());

    const auto scene = trendChart(trend, {});

    ASSERT_EQ(scene->marks().size(), 36);
    for (const ChartMark &mark : scene->marks())
        EXPECT_TRUE(scene->plot().contains(mark.at));
    EXPECT_THAT(scene->marks().last().text.toStdString(), HasSubstr("March 2013: 93.4%"));
    EXPECT_THAT(scene->marks().last().text.toStdString(), HasSubstr("Improvement"));
}

TEST(ChartScene, GivenTheGoldenTrend_WhenPainted_ThenSignalsHaveTheirColoursAndGreyHasNone)
{
    const Trend trend = trendOf(goldenSource());
    const ChartColours light = ChartColours::light();

    const QImage coloured = imageOf(*trendChart(trend, {}));
    const QImage grey = imageOf(*trendChart(trend, {.colours = ChartColours::grey()}));

    EXPECT_GT(pixelsOf(coloured, light.improvement), 200);
    EXPECT_GT(pixelsOf(coloured, light.concern), 200);
    for (int y = 0; y < grey.height(); ++y)
        for (int x = 0; x < grey.width(); ++x)
            ASSERT_TRUE(qRed(grey.pixel(x, y)) == qBlue(grey.pixel(x, y))) << x << ", " << y;
}

TEST(ChartScene, GivenAChart_WhenRecordedAndPlayed_ThenThePictureIsTheScreensOwn)
{
    const auto scene = trendChart(trendOf(goldenSource()), {});
    QPicture picture;
    QPainter recorder(&picture);
    scene->paint(recorder, QRectF(QPointF(), scene->size()));
    recorder.end();

    QImage played(scene->size().toSize(), QImage::Format_RGB32);
    QPainter painter(&played);
    picture.play(&painter);
    painter.end();

    EXPECT_GT(pixelsOf(played, ChartColours::light().improvement), 200);
}

TEST(ChartScene, GivenAChart_WhenWrittenAsSvgAndPdf_ThenBothAreVectorsWithRealText)
{
    const auto scene = trendChart(trendOf(goldenSource()), {});

    const QByteArray svg = chartBytes(*scene, ChartFormat::Svg);
    const QByteArray pdf = chartBytes(*scene, ChartFormat::Pdf);

    EXPECT_TRUE(svg.contains("<text"));
    EXPECT_TRUE(svg.contains("Rising run of eight"));
    EXPECT_FALSE(svg.contains("<image"));
    EXPECT_TRUE(pdf.startsWith("%PDF"));
    EXPECT_FALSE(pdf.contains("/Subtype /Image"));
}

TEST(ChartScene, GivenAFileOfAnotherKind_WhenWritten_ThenItIsRefusedInWords)
{
    const QTemporaryDir folder;
    const auto scene = trendChart(trendOf(goldenSource()), {});

    EXPECT_FALSE(writeChart(*scene, folder.filePath(QStringLiteral("chart.gif"))));
    EXPECT_TRUE(writeChart(*scene, folder.filePath(QStringLiteral("chart.png"))));
}

TEST(ChartScene, GivenNoFigures_WhenDrawn_ThenTheTitleSaysSo)
{
    const auto scene = trendChart(trendOf(monthlySource({})), {});

    EXPECT_THAT(scene->title().toStdString(), HasSubstr("no figures yet"));
    EXPECT_TRUE(scene->marks().isEmpty());
}

TEST(ChartColours, GivenEachPalette_WhenPointsMeetTheGround_ThenTheContrastIsThreeOrMore)
{
    const auto light = [](const QColor &colour) {
        const auto part = [](double value) {
            return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) + 0.0722 * part(colour.blueF());
    };
    for (const ChartColours &colours : {ChartColours::light(), ChartColours::dark(), ChartColours::grey()})
        for (const QColor &colour : {colours.common, colours.improvement, colours.concern, colours.neutral,
                                     colours.target, colours.limit, colours.ownBar}) {
            const double one = light(colour) + 0.05;
            const double other = light(colours.surface) + 0.05;
            EXPECT_GE(std::max(one, other) / std::min(one, other), 3.0) << colour.name().toStdString();
        }
}

TEST(ChartAxis, GivenValues_WhenTicksAreChosen_ThenTheyAreRoundAndHoldAll)
{
    const std::vector<double> values{61.7, 95.18};
    const ValueTicks ticks = valueTicks(values, Indicator{});

    EXPECT_LE(ticks.low(), 61.7);
    EXPECT_GE(ticks.high(), 95.18);
    EXPECT_LE(ticks.high(), 100);
    EXPECT_DOUBLE_EQ(ticks.step, 10);
    EXPECT_DOUBLE_EQ(barTicks(24).low(), 0);
}

TEST(LabelRoom, GivenLabelsThatTouch_WhenSpread_ThenTheyKeepTheirOrderAndDistance)
{
    const QList<double> heights = spread({100, 104, 102, 300}, 16, 0, 400);

    EXPECT_LT(heights[0], heights[2]);
    EXPECT_GE(heights[2] - heights[0], 15.9);
    EXPECT_GE(heights[1] - heights[2], 15.9);
    EXPECT_DOUBLE_EQ(heights[3], 300);
}

TEST(TrendFlags, GivenTheGoldenSource_WhenAskedForFlags_ThenTheRecalculationIsOneOfFour)
{
    const QList<TrendFlag> flags = flagsOf(trendOf(goldenSource()));

    ASSERT_EQ(flags.size(), 4);
    EXPECT_THAT(flags[2].text.toStdString(), HasSubstr("limits recalculated"));
}
