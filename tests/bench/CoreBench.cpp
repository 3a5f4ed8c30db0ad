#include "tests/bench/AnalysisBench.h"
#include "tests/bench/ImportBench.h"
#include "tests/bench/IndexBench.h"
#include "tests/bench/JournalBench.h"
#include "tests/bench/ObservationBench.h"
#include "tests/bench/RegisterBench.h"
#include "tests/bench/SearchBench.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include <cstdio>
#include <sys/file.h>

namespace {

struct Bench
{
    const char *name;
    void (*run)(const BenchOptions &, Summary &);
};

constexpr Bench benches[] = {
    {"index", benchIndexing},    {"search", benchSearch},       {"import", benchImport},
    {"memory", benchMemory},     {"verify", benchVerify},       {"register", benchRegister},
    {"analysis", benchAnalysis}, {"scorecard", benchScorecard}, {"observations", benchObservations}};

BenchOptions optionsFrom(const QCoreApplication &application, const QString &folder)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Measures the core against floors made of the C API."));
    parser.addHelpOption();
    parser.addOptions(
        {{QStringLiteral("gate"), QStringLiteral("Fail where a gate is missed.")},
         {QStringLiteral("pairs"), QStringLiteral("Runs of ours and the floor."), QStringLiteral("N"),
          QStringLiteral("5")},
         {QStringLiteral("reports"), QStringLiteral("Files to import."), QStringLiteral("N"), QStringLiteral("10000")},
         {QStringLiteral("folder"), QStringLiteral("Keeps the files there."), QStringLiteral("PATH")}});
    parser.addPositionalArgument(
        QStringLiteral("name"),
        QStringLiteral("index, search, import, memory, verify, register, analysis, scorecard, observations"));
    parser.process(application);
    BenchOptions options;
    options.folder = parser.isSet(QStringLiteral("folder")) ? parser.value(QStringLiteral("folder")) : folder;
    options.only = parser.positionalArguments();
    options.pairs = qMax(1, parser.value(QStringLiteral("pairs")).toInt());
    options.reports = qMax(10, parser.value(QStringLiteral("reports")).toInt());
    options.isGate = parser.isSet(QStringLiteral("gate"));
    return options;
}

void printHeading()
{
    std::printf("%-44s %11s %11s %8s  %-10s %s\n", "name", "ours", "floor", "ratio", "gate", "PASS/FAIL");
}

} // namespace

int main(int argc, char **argv)
{
    if (argc == 4 && qstrcmp(argv[1], "import-once") == 0)
        return importOnce(QString::fromLocal8Bit(argv[2]), QString::fromLocal8Bit(argv[3]));
    const QCoreApplication application(argc, argv);
    const QTemporaryDir temporary;
    const BenchOptions options = optionsFrom(application, temporary.path());
    QDir().mkpath(options.folder);
    Summary summary;
    printHeading();
    for (const Bench &bench : benches)
        if (options.only.isEmpty() || options.only.contains(QLatin1String(bench.name)))
            bench.run(options, summary);
    return options.isGate && !summary.allPassed() ? 1 : 0;
}
