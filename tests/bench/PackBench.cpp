#include "tests/bench/BarePack.h"
#include "tests/bench/Measurement.h"
#include "ui/render/packs/PrintPack.h"
#include "ui/render/packs/RecordedCharts.h"

#include <QApplication>
#include <QBuffer>
#include <QFile>
#include <QPainter>
#include <QPdfWriter>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <cstdio>
#include <sys/resource.h>

namespace {

constexpr int repetitions = 5;

QString sentence(int number)
{
    return QStringLiteral(
               "In paragraph %1 the service says that assessments were begun on time in most cases, that "
               "families were seen within ten working days (about £45 a visit), and that the office will look "
               "again at what partners send before the meeting of the board in the spring.")
        .arg(number);
}

Table tableOf(int rows)
{
    Table table{QStringLiteral("Figures"),
                {{QStringLiteral("Month"), 2},
                 {QStringLiteral("What was seen"), 6},
                 {QStringLiteral("Value"), 1, TableColumn::Side::Right}},
                {}};
    for (int row = 0; row < rows; ++row)
        table.rows.append({{strongText(QStringLiteral("Month %1").arg(row)),
                            plainText(QStringLiteral("Visits that were made in time, by all teams together")),
                            plainText(QString::number(70.0 + row, 'f', 1))}});
    return table;
}

QString chartKey(int number)
{
    return QStringLiteral("chart:%1").arg(number);
}

/// The figures that a chart of the bench shows, as an indicator has them.
Trend trendOf(int number)
{
    TrendSource source;
    source.indicator.code = QStringLiteral("V%1").arg(number);
    source.indicator.name = QStringLiteral("Visits in time %1").arg(number);
    source.area.name = QStringLiteral("Fenbridge");
    for (int month = 0; month < 36; ++month) {
        Figure figure;
        figure.start = QDate(2023, 1, 1).addMonths(month);
        figure.end = figure.start.addMonths(1).addDays(-1);
        figure.value = 70.0 + (month * 7 + number) % 13;
        source.figures.append(figure);
    }
    Target target;
    target.low = 75;
    target.validFrom = QDate(2023, 1, 1);
    source.targets = {target};
    return ::trendOf(std::move(source));
}

RecordedCharts chartsOf(int pages)
{
    RecordedCharts charts;
    for (int number = 0; number < pages / 2; ++number)
        charts.insert(chartKey(number), recordChart(trendOf(number)));
    return charts;
}

Chart chartOf(int number)
{
    Chart chart{chartKey(number),
                QStringLiteral("Visits in time %1").arg(number),
                QStringLiteral("per cent, monthly"),
                QStringLiteral("Line chart of 36 figures."),
                {},
                {}};
    for (int month = 0; month < 36; ++month)
        chart.points.append({QStringLiteral("M %1").arg(month), 70.0 + (month * 7 + number) % 13, 75.0});
    return chart;
}

/// Half of the pages have a chart; every part takes two pages.
MeetingPack packOf(int pages)
{
    MeetingPack pack{Edition::Public};
    pack.title = QStringLiteral("Pack");
    pack.council = QStringLiteral("Fenbridge City Council");
    pack.committee = QStringLiteral("Scrutiny Committee");
    pack.editionName = QStringLiteral("Public edition");
    pack.meetingDate = QDate(2026, 3, 9);
    for (int number = 0; number < pages / 2; ++number) {
        PackPart part;
        part.key = QStringLiteral("part:%1").arg(number);
        part.title = QStringLiteral("Item %1").arg(number + 1);
        part.runningHead = part.title;
        part.blocks = {PackHeading{1, part.title, part.key}, chartOf(number)};
        for (int i = 0; i < 11; ++i)
            part.blocks.append(
                Paragraph{plainText(sentence(i)), Paragraph::Style::Body, QStringLiteral("1.%1").arg(i)});
        part.blocks.append(tableOf(14));
        pack.parts.append(part);
    }
    return pack;
}

double peakMemory()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return double(usage.ru_maxrss) / 1024;
}

/// So many PDFs of seven pages each.
QList<QByteArray> documents(int count)
{
    QList<QByteArray> all;
    for (int number = 0; number < count; ++number) {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        QPainter painter(&writer);
        for (int page = 0; page < 7; ++page) {
            if (page > 0)
                writer.newPage();
            for (int line = 0; line < 40; ++line)
                painter.drawText(500, 800 + line * 280, sentence(number * 7 + page + line));
        }
        painter.end();
        all.append(buffer.data());
    }
    return all;
}

void benchPages(Summary &summary, int pages, double gate)
{
    const MeetingPack pack = packOf(pages);
    const ChartPainter charts = painterOf(chartsOf(pages));
    std::vector<Pair> pairs;
    int printed = 0;
    for (int i = 0; i < repetitions; ++i) {
        const Cost ours = costOf([&] { printed = printPack(pack, {}, charts)->pages; });
        const Cost floor = costOf([&] { drawBarePack(pack, charts); });
        pairs.push_back({ours, floor});
    }
    summary.addRatio("pack of " + std::to_string(printed) + " tagged pages", pairs, gate);
}

/// Our merge with links, labels and numbers against qpdf's plain one, both from files to a file.
void benchMerge(Summary &summary)
{
    const QString qpdf = QStandardPaths::findExecutable(QStringLiteral("qpdf"));
    if (qpdf.isEmpty())
        return void(std::printf("merge: not measured, qpdf is not installed\n"));
    QTemporaryDir folder;
    const QList<QByteArray> all = documents(140);
    QStringList arguments{QStringLiteral("--empty"), QStringLiteral("--pages")};
    MeetingPack pack{Edition::Public};
    pack.title = QStringLiteral("Pack");
    QHash<QString, QByteArray> byHash;
    for (int i = 0; i < all.size(); ++i) {
        const QString path = folder.filePath(QStringLiteral("%1.pdf").arg(i));
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write(all.at(i));
        arguments.append(path);
        PackPart part;
        part.key = QStringLiteral("appendix:%1").arg(i);
        part.title = QStringLiteral("Appendix %1").arg(i);
        part.documentHash = QString::number(i);
        pack.parts.append(part);
    }
    arguments += {QStringLiteral("--"), folder.filePath(QStringLiteral("merged.pdf"))};
    std::vector<Pair> pairs;
    for (int i = 0; i < repetitions; ++i) {
        const Cost ours = costOf([&] {
            for (int number = 0; number < all.size(); ++number) {
                QFile file(folder.filePath(QStringLiteral("%1.pdf").arg(number)));
                if (file.open(QIODevice::ReadOnly))
                    byHash.insert(QString::number(number), file.readAll());
            }
            QFile file(folder.filePath(QStringLiteral("ours.pdf")));
            if (file.open(QIODevice::WriteOnly))
                file.write(printPack(pack, byHash, paintFigureChart)->pdf);
        });
        const Cost floor = costOf([&] { QProcess::execute(qpdf, arguments); });
        pairs.push_back({ours, floor});
    }
    summary.addRatio("merge of 140 PDFs, 980 pages", pairs, 1.2);
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    Summary summary;
    if (argc > 1 && qstrcmp(argv[1], "memory") == 0) {
        const Result<PrintedPack> pack = printPack(packOf(1000), {}, painterOf(chartsOf(1000)));
        summary.addLimit("memory of " + std::to_string(pack->pages) + " pages", peakMemory(), 250, "MiB");
        return summary.allPassed() ? 0 : 1;
    }
    benchPages(summary, 200, 2.5);
    benchPages(summary, 1000, 2.5);
    benchMerge(summary);
    return summary.allPassed() ? 0 : 1;
}
