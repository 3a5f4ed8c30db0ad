#include "tests/bench/ImportBench.h"

#include "core/storage/SearchIndex.h"
#include "core/workflows/ImportReports.h"
#include "tests/bench/BenchWorkspace.h"
#include "tests/bench/ReportTexts.h"
#include "tests/bench/RowFloor.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>

#include <cstdio>
#include <memory>

namespace {

QString reportsFolder(const BenchOptions &options, int count)
{
    const QString folder = options.folder + QStringLiteral("/reports%1").arg(count);
    if (QDir(folder).entryList({QStringLiteral("*.txt")}).size() != count)
        writeReportFiles(folder, count, 11);
    return folder;
}

void importInto(const Database &database, const QString &folder)
{
    const auto check = [](const ImportOutcome &outcome, int, int) {
        if (outcome.error)
            stop(outcome.file + QStringLiteral(": ") + outcome.error->message);
        return true;
    };
    require(importReports(database, QStringLiteral("Bench"), reportFilesUnder({folder}), check), "importReports");
    require(updateSearchIndex(database, IndexBatch::Large), "updateSearchIndex");
}

Cost importCost(const QString &workspace, const QString &folder)
{
    return costOf([&] { importInto(openWorkspace(workspace), folder); });
}

/// The most memory that this process ever had, in KiB. getrusage would count what it inherited from its parent.
qint64 ownPeak()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        stop(QStringLiteral("/proc/self/status cannot be read"));
    const QByteArray text = status.readAll();
    return text.mid(text.indexOf("VmHWM:") + 6).trimmed().split(' ').first().toLongLong();
}

/// Peak resident memory in MiB of a process that imports the folder.
double peakOfImport(const BenchOptions &options, const QString &folder)
{
    const QString workspace = options.folder + QStringLiteral("/memory.scrutiny");
    removeWorkspace(workspace);
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("import-once"), workspace, folder});
    if (!child.waitForFinished(-1) || child.exitCode() != 0)
        stop(QStringLiteral("the importing child failed"));
    removeWorkspace(workspace);
    return double(child.readAllStandardOutput().toLongLong()) / 1024;
}

} // namespace

int importOnce(const QString &workspace, const QString &folder)
{
    importInto(valueOr(Database::create(workspace), "create"), folder);
    std::printf("%lld\n", static_cast<long long>(ownPeak()));
    return 0;
}

void benchImport(const BenchOptions &options, Summary &summary)
{
    const QString folder = reportsFolder(options, options.reports);
    const QString empty = options.folder + QStringLiteral("/empty.scrutiny");
    const QString ours = options.folder + QStringLiteral("/imported.scrutiny");
    const QString floorFile = options.folder + QStringLiteral("/floor.scrutiny");
    removeWorkspace(empty);
    valueOr(Database::create(empty), "create");
    copyFile(empty, ours);
    importCost(ours, folder);
    const auto floor = std::make_unique<RowFloor>(ours.toStdString());
    std::vector<Pair> pairs;
    std::vector<Pair> again;
    for (int i = 0; i < options.pairs; ++i) {
        copyFile(empty, ours);
        copyFile(empty, floorFile);
        const Cost cost = importCost(ours, folder);
        pairs.push_back({cost, costOf([&] { floor->writeInto(floorFile.toStdString()); })});
        again.push_back({importCost(ours, folder), cost});
    }
    removeWorkspace(floorFile);
    summary.addRatio("import " + std::to_string(options.reports) + " text reports", pairs, 2.0);
    summary.addRatio("import the unchanged folder again", again, 0.05);
}

void benchMemory(const BenchOptions &options, Summary &summary)
{
    const double half = peakOfImport(options, reportsFolder(options, options.reports / 2));
    const double whole = peakOfImport(options, reportsFolder(options, options.reports));
    summary.addNote("peak memory, half of the reports", half, "MiB");
    summary.addNote("peak memory, all reports", whole, "MiB");
    summary.addLimit("peak memory stays flat", whole, half * 1.15, "MiB");
}
