#include "core/storage/ImportedRowFeed.h"

#include "core/storage/Database.h"
#include "core/storage/StorageError.h"
#include "core/storage/Transaction.h"

#include <sqlite3.h>

/// A walk over the rows that SQLite makes for one INSERT.
struct FeedCursor
{
    sqlite3_vtab_cursor base{};
    const ImportedRowFeed *feed = nullptr;
    std::size_t place = 0;

    bool isAtEnd() const { return place >= feed->m_rows.size(); }
    void tell(sqlite3_context *result, int column) const;
};

namespace {

/// What SQLite keeps of the table.
struct FeedTable
{
    sqlite3_vtab base{};
    const ImportedRowFeed *feed = nullptr;
};

constexpr char moduleName[] = "imported_row_feed";

FeedCursor &cursorOf(sqlite3_vtab_cursor *cursor)
{
    return *reinterpret_cast<FeedCursor *>(cursor);
}

int connect(sqlite3 *handle, void *feed, int, const char *const *, sqlite3_vtab **table, char **)
{
    const int code = sqlite3_declare_vtab(handle,
                                          "CREATE TABLE feed (series, period_start, period_end, revision, value, "
                                          "numerator, denominator, state, import, place)");
    if (code == SQLITE_OK)
        *table = &(new FeedTable{{}, static_cast<const ImportedRowFeed *>(feed)})->base;
    return code;
}

int disconnect(sqlite3_vtab *table)
{
    delete reinterpret_cast<FeedTable *>(table);
    return SQLITE_OK;
}

int planWalk(sqlite3_vtab *, sqlite3_index_info *)
{
    return SQLITE_OK;
}

int openCursor(sqlite3_vtab *table, sqlite3_vtab_cursor **cursor)
{
    *cursor = &(new FeedCursor{{}, reinterpret_cast<FeedTable *>(table)->feed, 0})->base;
    return SQLITE_OK;
}

int closeCursor(sqlite3_vtab_cursor *cursor)
{
    delete &cursorOf(cursor);
    return SQLITE_OK;
}

int rewind(sqlite3_vtab_cursor *cursor, int, const char *, int, sqlite3_value **)
{
    cursorOf(cursor).place = 0;
    return SQLITE_OK;
}

int goOn(sqlite3_vtab_cursor *cursor)
{
    ++cursorOf(cursor).place;
    return SQLITE_OK;
}

int isAtEnd(sqlite3_vtab_cursor *cursor)
{
    return cursorOf(cursor).isAtEnd() ? 1 : 0;
}

int tellColumn(sqlite3_vtab_cursor *cursor, sqlite3_context *result, int column)
{
    cursorOf(cursor).tell(result, column);
    return SQLITE_OK;
}

int tellRowNumber(sqlite3_vtab_cursor *cursor, sqlite3_int64 *number)
{
    *number = sqlite3_int64(cursorOf(cursor).place);
    return SQLITE_OK;
}

sqlite3_module feedModule()
{
    sqlite3_module module{};
    module.xConnect = connect;
    module.xBestIndex = planWalk;
    module.xDisconnect = disconnect;
    module.xOpen = openCursor;
    module.xClose = closeCursor;
    module.xFilter = rewind;
    module.xNext = goOn;
    module.xEof = isAtEnd;
    module.xColumn = tellColumn;
    module.xRowid = tellRowNumber;
    return module;
}

void tellNumber(sqlite3_context *result, double number)
{
    if (!std::isnan(number))
        sqlite3_result_double(result, number);
}

} // namespace

void FeedCursor::tell(sqlite3_context *result, int column) const
{
    const ImportedRow &row = feed->m_rows[place];
    const QLatin1String state = wordOf(row.state);
    switch (column) {
    case 0:
        return sqlite3_result_int64(result, feed->m_seriesNumber(row.series));
    case 1:
        return sqlite3_result_int(result, row.periodStart);
    case 2:
        return sqlite3_result_int(result, row.periodEnd);
    case 3:
        return sqlite3_result_int(result, 0);
    case 4:
        return tellNumber(result, row.value);
    case 5:
        return tellNumber(result, row.numerator);
    case 6:
        return tellNumber(result, row.denominator);
    case 7:
        return sqlite3_result_text(result, state.data(), int(state.size()), SQLITE_STATIC);
    case 8:
        return sqlite3_result_int64(result, feed->m_import);
    default:
        return sqlite3_result_int64(result, row.place);
    }
}

ImportedRowFeed::ImportedRowFeed(const Database &database, qint64 import, SeriesNumber seriesNumber)
    : m_database(database),
      m_import(import),
      m_seriesNumber(std::move(seriesNumber))
{
    static const sqlite3_module module = feedModule();
    static constexpr char insertSql[] = R"(
        INSERT INTO imported_observation
            (series, period_start, period_end, revision, value, numerator, denominator, state, import, place)
        SELECT series, period_start, period_end, revision, value, numerator, denominator, state, import, place
        FROM imported_row_feed WHERE true ON CONFLICT DO NOTHING)";
    sqlite3 *const handle = database.handle();
    if (sqlite3_create_module_v2(handle, moduleName, &module, this, nullptr) != SQLITE_OK
        || sqlite3_prepare_v2(handle, insertSql, -1, &m_insert, nullptr) != SQLITE_OK)
        throwFor(handle, database.path());
}

ImportedRowFeed::~ImportedRowFeed()
{
    sqlite3_finalize(m_insert);
    sqlite3_create_module_v2(m_database.handle(), moduleName, nullptr, nullptr, nullptr);
}

bool ImportedRowFeed::write(std::span<const ImportedRow> rows)
{
    m_rows = rows;
    Transaction transaction(m_database);
    const int code = sqlite3_step(m_insert);
    sqlite3_reset(m_insert);
    m_rows = {};
    if (code != SQLITE_DONE)
        throwFor(m_database.handle(), m_database.path());
    if (sqlite3_changes64(m_database.handle()) != sqlite3_int64(rows.size()))
        return false;
    transaction.commit();
    return true;
}
