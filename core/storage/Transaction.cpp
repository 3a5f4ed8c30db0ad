#include "core/storage/Transaction.h"

#include "core/storage/Database.h"
#include "core/storage/StorageError.h"

#include <sqlite3.h>

Transaction::Transaction(const Database &database)
    : m_database(database),
      m_isInner(sqlite3_get_autocommit(database.handle()) == 0)
{
    if (!m_isInner)
        database.ensureSameFile();
    database.execute(m_isInner ? "SAVEPOINT inner_transaction" : "BEGIN IMMEDIATE");
}

Transaction::~Transaction()
{
    const char *const undo = m_isInner ? "ROLLBACK TO inner_transaction; RELEASE inner_transaction" : "ROLLBACK";
    if (m_isOpen && isAlive())
        sqlite3_exec(m_database.handle(), undo, nullptr, nullptr, nullptr);
}

void Transaction::commit()
{
    m_database.execute(m_isInner ? "RELEASE inner_transaction" : "COMMIT");
    m_isOpen = false;
}

bool Transaction::isAlive() const
{
    return sqlite3_get_autocommit(m_database.handle()) == 0;
}

Snapshot::Snapshot(const Database &database)
    : m_database(database),
      m_isOurs(sqlite3_get_autocommit(database.handle()) != 0)
{
    if (m_isOurs)
        database.execute("BEGIN");
}

Snapshot::~Snapshot()
{
    if (m_isOurs)
        sqlite3_exec(m_database.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}
