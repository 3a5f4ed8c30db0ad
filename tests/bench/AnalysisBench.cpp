#include "tests/bench/AnalysisBench.h"

#include "core/performance/SeriesReader.h"
#include "core/storage/Journal.h"
#include "core/workflows/LoadTrend.h"
#include "tests/bench/BenchWorkspace.h"
#include "tests/bench/PlainAnalysis.h"
#include "tests/support/IndicatorSample.h"

#include <QDate>
#include <QFile>

#include <cmath>
#include <random>

namespace {

constexpr int seriesCount = 10000;
constexpr int pointCount = 120;

void writeSeries(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("%s cannot be written", qUtf8Printable(path));
    std::mt19937 random(20260323);
    std::normal_distribution<double> noise(70, 5);
    QByteArray text("series,date,value\n");
    for (int series = 0; series < seriesCount; ++series)
        for (int point = 0; point < pointCount; ++point)
            text += "series " + QByteArray::number(series) + ','
                + QDate(2010, 1, 1).addMonths(point).toString(Qt::ISODate).toLatin1() + ','
                + QByteArray::number(noise(random), 'f', 2) + '\n';
    file.write(text);
}

size_t analyseByUs(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qUtf8Printable(path));
    const Result<SeriesFile> read = readSeries(file.readAll());
    size_t flagged = 0;
    for (const ProcessBehaviour &behaviour : analyseAll(*read, LimitMethod::Nhsr))
        for (const PointSignal &point : behaviour.points)
            flagged += point.rule != PointRule::Null ? 1 : 0;
    return flagged;
}

} // namespace

void benchAnalysis(const BenchOptions &options, Summary &summary)
{
    const QString path = options.folder + QStringLiteral("/series.csv");
    writeSeries(path);
    std::vector<Pair> pairs;
    size_t ours = 0;
    size_t floor = 0;
    for (int i = 0; i < options.pairs; ++i) {
        const Cost cost = costOf([&] { ours = analyseByUs(path); });
        pairs.push_back({cost, costOf([&] { floor = plainlyFlagged(path.toStdString()); })});
    }
    if (ours != floor)
        qFatal("the two analyses differ: %zu and %zu points flagged", ours, floor);
    summary.addRatio("analyse 10,000 series of 120", pairs, 1.5);
}

void benchScorecard(const BenchOptions &options, Summary &summary)
{
    const QString path = options.folder + QStringLiteral("/scorecard.scrutiny");
    {
        const Result<Database> made = Database::create(path);
        if (!made
            || !Journal(*made).apply(manyIndicators(500, 120),
                                     {QStringLiteral("Bench"), QDateTime::currentDateTimeUtc()}))
            qFatal("no workspace for the scorecard");
    }
    const Database database = openWorkspace(path);
    std::vector<double> times;
    for (int i = 0; i < options.pairs; ++i)
        times.push_back(costOf([&] {
                            const Result<Scorecard> scorecard = loadScorecard(database, QDate(2020, 4, 24));
                            if (!scorecard || scorecard->rows.size() != 500)
                                qFatal("the scorecard is not whole");
                        }).wall
                        * 1000);
    removeWorkspace(path);
    summary.addLimit("scorecard of 500 x 120, load and work out", median(times), 100, "ms");
}
