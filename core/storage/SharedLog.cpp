#include "core/storage/SharedLog.h"

#include "core/storage/Statement.h"

#include <sqlite3.h>

namespace {

bool isAlone(const Database &database)
{
    return Statement(database, QStringLiteral("PRAGMA locking_mode")).first([](const Row &row) { return row.text(0); })
        == QStringLiteral("exclusive");
}

} // namespace

bool lacksSharedMemory(const Database &database, Connection connection)
{
    if (connection != Connection::ReadWrite)
        return false;
    const char *const firstPage = "SELECT count(*) FROM sqlite_schema";
    const bool isRead = sqlite3_exec(database.handle(), firstPage, nullptr, nullptr, nullptr) == SQLITE_OK;
    switch (isRead ? SQLITE_OK : sqlite3_extended_errcode(database.handle())) {
    case SQLITE_CANTOPEN:
    case SQLITE_PROTOCOL:
    case SQLITE_IOERR_SHMOPEN:
    case SQLITE_IOERR_SHMMAP:
    case SQLITE_IOERR_SHMLOCK:
        return true;
    default:
        return false;
    }
}

void startLog(const Database &database)
{
    if (isAlone(database)) {
        database.execute("PRAGMA journal_mode = DELETE; PRAGMA locking_mode = NORMAL");
        database.execute("SELECT count(*) FROM sqlite_schema");
        return;
    }
    // Where this fails, for example since another reads the file just now, the journal stays as it is.
    sqlite3_exec(database.handle(), "PRAGMA journal_mode = WAL", nullptr, nullptr, nullptr);
}
