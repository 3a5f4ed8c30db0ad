#include "tests/bench/IndexBench.h"

#include "core/storage/SearchIndex.h"
#include "tests/bench/BenchWorkspace.h"
#include "tests/bench/RawDatabase.h"

#include <QFileInfo>

namespace {

/// The floor gets the tokenizer and the prefix lengths that our index has.
std::string ftsOptions(const RawDatabase &database)
{
    const std::string sql = database.text("SELECT sql FROM sqlite_schema WHERE name = 'search_index'");
    return sql.substr(sql.find("tokenize"));
}

void indexByFloor(const std::string &path)
{
    const RawDatabase database(path);
    database.execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -64000;"
                     "PRAGMA temp_store = MEMORY");
    database.execute("CREATE VIRTUAL TABLE floor_index USING fts5(text, content = 'report_paragraph', content_rowid = "
                     "'row_number', "
                     + ftsOptions(database));
    database.execute("INSERT INTO floor_index (floor_index, rank) VALUES ('hashsize', 67108864)");
    database.execute("BEGIN IMMEDIATE;"
                     "INSERT INTO floor_index (rowid, text) SELECT row_number, text FROM report_paragraph ORDER BY "
                     "row_number; COMMIT");
    database.execute("INSERT INTO floor_index (floor_index, rank) VALUES ('hashsize', 1048576)");
}

void indexByUs(const QString &path)
{
    const Database database = openWorkspace(path);
    require(updateSearchIndex(database, IndexBatch::Large), "updateSearchIndex");
}

} // namespace

void benchIndexing(const BenchOptions &options, Summary &summary)
{
    const QString pending = options.folder + QStringLiteral("/pending.scrutiny");
    const QString ours = options.folder + QStringLiteral("/indexed.scrutiny");
    const QString floor = options.folder + QStringLiteral("/floor.scrutiny");
    if (!QFileInfo::exists(pending))
        makePendingWorkspace(pending, options.pendingReports);
    std::vector<Pair> pairs;
    for (int i = 0; i < options.pairs; ++i) {
        copyFile(pending, ours);
        copyFile(pending, floor);
        const Cost oursCost = costOf([&] { indexByUs(ours); });
        pairs.push_back({oursCost, costOf([&] { indexByFloor(floor.toStdString()); })});
    }
    removeWorkspace(floor);
    summary.addRatio("index 100,000 paragraphs", pairs, 1.15);
}
