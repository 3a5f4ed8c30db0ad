#include "tests/bench/RawDatabase.h"

#include <cstdio>
#include <cstdlib>
#include <sqlite3.h>

RawDatabase::RawDatabase(const std::string &path)
{
    require(sqlite3_open(path.c_str(), &m_handle), path);
}

RawDatabase::~RawDatabase()
{
    require(sqlite3_close(m_handle), "close");
}

void RawDatabase::execute(const std::string &sql) const
{
    require(sqlite3_exec(m_handle, sql.c_str(), nullptr, nullptr, nullptr), sql);
}

sqlite3_stmt *RawDatabase::prepare(const std::string &sql) const
{
    sqlite3_stmt *statement = nullptr;
    require(sqlite3_prepare_v3(m_handle, sql.c_str(), -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr), sql);
    return statement;
}

bool RawDatabase::step(sqlite3_stmt *statement) const
{
    const int code = sqlite3_step(statement);
    if (code != SQLITE_ROW && code != SQLITE_DONE)
        require(code, sqlite3_sql(statement));
    return code == SQLITE_ROW;
}

std::string RawDatabase::text(const std::string &sql) const
{
    sqlite3_stmt *const statement = prepare(sql);
    const bool found = step(statement);
    std::string value = found ? reinterpret_cast<const char *>(sqlite3_column_text(statement, 0)) : "";
    sqlite3_finalize(statement);
    return value;
}

void RawDatabase::require(int code, const std::string &what) const
{
    if (code == SQLITE_OK)
        return;
    std::fprintf(stderr, "%s: %s\n", what.c_str(), sqlite3_errmsg(m_handle));
    std::exit(70);
}
