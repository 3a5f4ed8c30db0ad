#include "tests/bench/ObservationBench.h"

#include "core/workflows/ImportObservations.h"
#include "tests/bench/BenchWorkspace.h"
#include "tests/bench/RawDatabase.h"

#include <QFile>
#include <QProcess>

#include <charconv>
#include <cstring>
#include <fstream>
#include <sqlite3.h>
#include <unordered_map>

namespace {

constexpr int months = 100;
constexpr int areas = 100;

/// indicator,area,period,value: series after series, months from April 2010.
void makeFigures(const QString &path, int figures)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        stop(path + QStringLiteral(" cannot be written"));
    file.write("indicator,area,period,value\n");
    for (int i = 0; i < figures; ++i) {
        const QDate month = QDate(2010, 4, 1).addMonths(i % months);
        file.write("PI " + QByteArray::number(i / (months * areas)) + ",Area " + QByteArray::number(i / months % areas)
                   + ',' + month.toString(QStringLiteral("yyyy-MM")).toLatin1() + ','
                   + QByteArray::number(double(i % 997) / 10) + '\n');
    }
}

void importFigures(const QString &workspace, const QString &figures)
{
    const Database database = openWorkspace(workspace);
    const ObservationFile file = valueOr(lookAtObservations(database, figures), "look");
    const Stamp stamp{QStringLiteral("Bench"), QDateTime(QDate(2026, 3, 23), QTime(9, 30), Qt::UTC)};
    valueOr(importObservations(database, stamp, file, ImportPurpose::Save, {}), "import");
}

/// The series of a line, made when it is first met.
long long seriesOf(const RawDatabase &database, std::unordered_map<std::string, long long> &known,
                   const std::string &key)
{
    const auto found = known.find(key);
    if (found != known.end())
        return found->second;
    const auto number = (long long)(known.size()) + 1;
    const std::string id = std::to_string(number);
    database.execute("INSERT INTO observation_series (number, indicator, area) VALUES (" + id + ", 'i" + id
                     + "', 'a')");
    known.emplace(key, number);
    return number;
}

void bindFigure(sqlite3_stmt *insert, const char *period, double value, long long place)
{
    const QDate start(int(std::strtol(period, nullptr, 10)), int(std::strtol(period + 5, nullptr, 10)), 1);
    sqlite3_bind_int64(insert, 2, start.toJulianDay());
    sqlite3_bind_int64(insert, 3, start.addMonths(1).toJulianDay() - 1);
    sqlite3_bind_double(insert, 4, value);
    sqlite3_bind_int64(insert, 5, place);
}

/// What a program without journal, document, checks and revisions would do.
void insertBarely(const QString &workspace, const QString &figures)
{
    const RawDatabase database(workspace.toStdString());
    database.execute("PRAGMA foreign_keys = OFF; BEGIN IMMEDIATE");
    sqlite3_stmt *const insert = database.prepare(
        "INSERT INTO imported_observation (series, period_start, period_end, revision, value, state, import, place)"
        " VALUES (?, ?, ?, 0, ?, 'actual', 1, ?)");
    std::unordered_map<std::string, long long> series;
    std::ifstream file(figures.toStdString());
    std::string line;
    std::getline(file, line);
    for (long long place = 2; std::getline(file, line); ++place) {
        const std::size_t value = line.rfind(',');
        const std::size_t period = line.rfind(',', value - 1);
        double number = 0;
        std::from_chars(line.data() + value + 1, line.data() + line.size(), number);
        sqlite3_bind_int64(insert, 1, seriesOf(database, series, line.substr(0, period)));
        bindFigure(insert, line.c_str() + period + 1, number, place);
        database.step(insert);
        sqlite3_reset(insert);
    }
    sqlite3_finalize(insert);
    database.execute("COMMIT");
}

/// The same keys, as text, which is all that the shell can do.
void importByShell(const QString &path, const QString &figures)
{
    QFile::remove(path);
    QProcess shell;
    shell.start(QStringLiteral("sqlite3"),
                {path,
                 QStringLiteral("CREATE TABLE figure (indicator TEXT, area TEXT, period TEXT, value REAL,"
                                " PRIMARY KEY (indicator, area, period)) WITHOUT ROWID"),
                 QStringLiteral(".import --csv --skip 1 %1 figure").arg(figures)});
    if (!shell.waitForFinished(-1) || shell.exitCode() != 0)
        stop(QStringLiteral("sqlite3: ") + QString::fromUtf8(shell.readAllStandardError()));
}

} // namespace

void benchObservations(const BenchOptions &options, Summary &summary)
{
    const QString figures = options.folder + QStringLiteral("/figures.csv");
    const QString empty = options.folder + QStringLiteral("/empty.scrutiny");
    const QString work = options.folder + QStringLiteral("/figures.scrutiny");
    makeFigures(figures, options.figures);
    removeWorkspace(empty);
    valueOr(Database::create(empty), "create");
    std::vector<Pair> barely;
    std::vector<Pair> byShell;
    for (int i = 0; i < options.pairs; ++i) {
        removeWorkspace(work);
        copyFile(empty, work);
        const Cost ours = costOf([&] { importFigures(work, figures); });
        removeWorkspace(work);
        copyFile(empty, work);
        barely.push_back({ours, costOf([&] { insertBarely(work, figures); })});
        const QString plain = options.folder + QStringLiteral("/figures.db");
        byShell.push_back({ours, costOf([&] { importByShell(plain, figures); })});
    }
    summary.addRatio("import figures, against bare inserts", barely, 1.5);
    summary.addRatio("import figures, against sqlite3 .import", byShell, 1.0);
}
