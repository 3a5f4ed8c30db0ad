#include "tests/bench/RowFloor.h"

#include "tests/bench/RawDatabase.h"

#include <sqlite3.h>

namespace {

std::vector<std::string> tableNames(const RawDatabase &database)
{
    std::vector<std::string> names;
    sqlite3_stmt *const statement = database.prepare(
        "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite%'");
    while (database.step(statement))
        names.emplace_back(reinterpret_cast<const char *>(sqlite3_column_text(statement, 0)));
    sqlite3_finalize(statement);
    return names;
}

} // namespace

RowFloor::RowFloor(const std::string &finished)
{
    const RawDatabase database(finished);
    for (const std::string &name : tableNames(database))
        m_tables.push_back(read(database, name, "SELECT * FROM " + name));
    m_tables.push_back(
        read(database, "search_index (rowid, text)", "SELECT place, text FROM search_content ORDER BY place"));
}

RowFloor::Table RowFloor::read(const RawDatabase &database, const std::string &name, const std::string &query)
{
    Table table{name, 0, {}};
    sqlite3_stmt *const statement = database.prepare(query);
    table.columns = sqlite3_column_count(statement);
    while (database.step(statement)) {
        for (int i = 0; i < table.columns; ++i) {
            Value value;
            value.type = sqlite3_column_type(statement, i);
            value.number = sqlite3_column_int64(statement, i);
            value.real = sqlite3_column_double(statement, i);
            if (value.type == SQLITE_TEXT || value.type == SQLITE_BLOB)
                value.bytes.assign(static_cast<const char *>(sqlite3_column_blob(statement, i)),
                                   std::size_t(sqlite3_column_bytes(statement, i)));
            table.values.push_back(std::move(value));
        }
    }
    sqlite3_finalize(statement);
    return table;
}

void RowFloor::bind(sqlite3_stmt *statement, int index, const Value &value)
{
    const auto size = int(value.bytes.size());
    switch (value.type) {
    case SQLITE_INTEGER:
        sqlite3_bind_int64(statement, index, value.number);
        break;
    case SQLITE_FLOAT:
        sqlite3_bind_double(statement, index, value.real);
        break;
    case SQLITE_TEXT:
        sqlite3_bind_text(statement, index, value.bytes.c_str(), size, SQLITE_STATIC);
        break;
    case SQLITE_BLOB:
        sqlite3_bind_blob(statement, index, value.bytes.data(), size, SQLITE_STATIC);
        break;
    default:
        sqlite3_bind_null(statement, index);
    }
}

void RowFloor::write(const RawDatabase &database, const Table &table)
{
    std::string places;
    for (int i = 0; i < table.columns; ++i)
        places += i == 0 ? "?" : ", ?";
    const bool isIndex = table.name.rfind("search_index", 0) == 0;
    sqlite3_stmt *const statement = database.prepare((isIndex ? "INSERT INTO " : "INSERT OR REPLACE INTO ") + table.name
                                                     + " VALUES (" + places + ")");
    for (std::size_t i = 0; i < table.values.size(); i += std::size_t(table.columns)) {
        for (int column = 0; column < table.columns; ++column)
            bind(statement, column + 1, table.values[i + std::size_t(column)]);
        database.step(statement);
        sqlite3_reset(statement);
    }
    sqlite3_finalize(statement);
}

void RowFloor::writeInto(const std::string &path) const
{
    const RawDatabase database(path);
    // One writer, nobody reading, one sync at the end: the fastest that is still on disk afterwards.
    database.execute("PRAGMA foreign_keys = OFF; PRAGMA cache_size = -256000; PRAGMA temp_store = MEMORY;"
                     "PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = MEMORY; PRAGMA synchronous = NORMAL");
    database.execute("INSERT INTO search_index (search_index, rank) VALUES ('hashsize', 67108864)");
    database.execute("BEGIN IMMEDIATE");
    for (const Table &table : m_tables)
        write(database, table);
    database.execute("COMMIT");
    database.execute("INSERT INTO search_index (search_index, rank) VALUES ('hashsize', 1048576)");
}
