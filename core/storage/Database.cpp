#include "core/storage/Database.h"

#include "core/storage/Migrations.h"
#include "core/storage/NewFile.h"
#include "core/storage/OpenFile.h"
#include "core/storage/OpeningCheck.h"
#include "core/storage/PublicView.h"
#include "core/storage/SearchRank.h"
#include "core/storage/SharedLog.h"
#include "core/storage/Statement.h"
#include "core/storage/StorageError.h"
#include "core/storage/Transaction.h"
#include "core/storage/WorkspaceFile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QUuid>

#include <sqlite3.h>

namespace {

QString say(const char *sentence)
{
    return QCoreApplication::translate("Database", sentence);
}

/// Nothing of a file may run before its schema is known to be ours.
void distrust(sqlite3 *handle)
{
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    sqlite3_extended_result_codes(handle, 1);
}

QString connectOptions(Connection connection)
{
    switch (connection) {
    case Connection::ReadWrite:
        return QString();
    case Connection::ReadOnly:
        return QStringLiteral(";QSQLITE_OPEN_READONLY");
    case Connection::Immutable:
        return QStringLiteral(";QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI");
    }
    return QString();
}

} // namespace

Database::Database(QString path, Access access) : m_path(std::move(path)), m_access(access) { }

Database::Database(Database &&other) noexcept
{
    *this = std::move(other);
}

Database &Database::operator=(Database &&other) noexcept
{
    std::swap(m_path, other.m_path);
    std::swap(m_access, other.m_access);
    std::swap(m_isNewer, other.m_isNewer);
    std::swap(m_connectionName, other.m_connectionName);
    std::swap(m_handle, other.m_handle);
    std::swap(m_device, other.m_device);
    std::swap(m_inode, other.m_inode);
    std::swap(m_openFile, other.m_openFile);
    std::swap(m_prepared, other.m_prepared);
    return *this;
}

Database::~Database()
{
    close();
}

Result<Database> Database::open(const QString &path, Access access)
{
    const Result<WorkspaceHeader> header = readWorkspaceHeader(path);
    if (!header)
        return header.error();
    return guarded([&] {
        const bool isNewer = header->schemaVersion > currentSchemaVersion();
        Database database = opened(path, isNewer ? Access::ReadOnly : access);
        const int version = schemaVersionOf(database);
        if (!database.m_isNewer && version < currentSchemaVersion())
            upgradeAfterBackup(database, version);
        database.m_prepared.clear();
        if (isUnderPublicView(path))
            if (const Result<void> covered = showPublicMatterAlone(database); !covered)
                throw StorageError(covered.error());
        return database;
    });
}

Result<Database> Database::openAsItIs(const QString &path)
{
    const Result<WorkspaceHeader> header = readWorkspaceHeader(path);
    if (!header)
        return header.error();
    return guarded([&] { return opened(path, Access::ReadOnly); });
}

Database Database::opened(const QString &path, Access access)
{
    const Result<Connection> connection = connectionFor(path, access);
    if (!connection)
        throw StorageError(connection.error());
    // For reading until the file is known to be sound: a log beside a damaged or foreign file is not merged into it.
    Database database(path, Access::ReadOnly);
    database.connectTo(connectOptions(*connection), *connection == Connection::Immutable ? immutableUri(path) : path);
    if (!lacksSharedMemory(database, *connection))
        database.configure(access);
    if (!lacksSharedMemory(database, *connection))
        return database;
    database.close();
    database.m_access = Access::ReadOnly;
    database.connectTo(QString(), path);
    database.execute("PRAGMA locking_mode = EXCLUSIVE");
    database.configure(access);
    return database;
}

Result<Database> Database::create(const QString &path, const Filling &fill)
{
    NewFile file(path);
    if (const Result<void> made = file.create(); !made)
        return made.error();
    const Result<void> filled = guarded([&] {
        Database database(file.temporary(), Access::ReadWrite);
        database.connectTo(QString(), file.temporary());
        // Nobody sees the file before it is whole and synced, so it needs no log of its own.
        database.execute("PRAGMA journal_mode = MEMORY");
        migrate(database, currentSchemaVersion());
        database.execute("PRAGMA foreign_keys = ON; PRAGMA temp_store = MEMORY");
        sqlite3_db_config(database.handle(), SQLITE_DBCONFIG_ENABLE_VIEW, 1, nullptr);
        if (const Result<void> done = fill ? fill(database) : Result<void>(); !done)
            throw StorageError(done.error());
    });
    if (!filled)
        return file.inWordsOf(filled.error());
    if (const Result<void> placed = file.moveIntoPlace(); !placed)
        return placed.error();
    // On a disk that it just filled there may be no room for a log.
    Result<Database> opened = open(path, Access::ReadWrite);
    if (!opened)
        file.takeBack();
    return opened;
}

Result<Database> Database::inMemory(int version)
{
    return guarded([version] {
        Database database(QStringLiteral(":memory:"), Access::ReadWrite);
        database.connectTo(QString(), database.m_path);
        migrate(database, version);
        database.execute("PRAGMA foreign_keys = ON");
        return database;
    });
}

void Database::connectTo(const QString &openOptions, const QString &name)
{
    m_openFile = std::make_unique<OpenFile>(m_path);
    m_connectionName = QUuid::createUuid().toString(QUuid::WithoutBraces);
    QSqlDatabase connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connectionName);
    connection.setDatabaseName(name);
    connection.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=6000") + openOptions);
    if (!connection.open())
        throwFor(connection.lastError(), m_path);
    m_handle = *static_cast<sqlite3 *const *>(connection.driver()->handle().constData());
    if (const auto identity = identityOf(m_path)) {
        m_device = identity->device;
        m_inode = identity->inode;
    }
    addSearchRank(*this);
    if (QFileInfo::exists(m_path))
        distrust(handle());
}

void Database::configure(Access access)
{
    const int version = schemaVersionOf(*this);
    m_isNewer = version > currentSchemaVersion();
    if (!m_isNewer)
        refuseAltered(*this, version);
    sqlite3_db_config(handle(), SQLITE_DBCONFIG_ENABLE_VIEW, 1, nullptr);
    execute(
        "PRAGMA foreign_keys = ON; PRAGMA cache_size = -8000; PRAGMA temp_store = MEMORY; PRAGMA secure_delete = ON");
    if (access == Access::ReadOnly || m_isNewer) {
        execute("PRAGMA query_only = ON");
        return;
    }
    refuseDamaged(*this);
    m_access = Access::ReadWrite;
    startLog(*this);
    execute("PRAGMA synchronous = FULL; PRAGMA journal_size_limit = 4194304");
}

void Database::close()
{
    if (m_connectionName.isEmpty())
        return;
    m_prepared.clear();
    // A reader leaves a log that somebody's crash left as it is; an empty one goes with the last connection.
    if (m_access == Access::ReadOnly && QSqlDatabase::database(m_connectionName, false).isOpen())
        sqlite3_db_config(handle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, hasUnmergedLog(m_path) ? 1 : 0, nullptr);
    QSqlDatabase::database(m_connectionName, false).close();
    QSqlDatabase::removeDatabase(m_connectionName);
    m_connectionName.clear();
    m_handle = nullptr;
    m_openFile.reset();
}

sqlite3_stmt *Database::prepared(const QString &sql) const
{
    const auto known = m_prepared.constFind(sql);
    if (known != m_prepared.cend())
        return known->get();
    const QByteArray words = sql.toUtf8();
    sqlite3_stmt *statement = nullptr;
    const int code = sqlite3_prepare_v3(m_handle, words.constData(), int(words.size()) + 1, SQLITE_PREPARE_PERSISTENT,
                                        &statement, nullptr);
    if (code != SQLITE_OK)
        throwFor(m_handle, m_path);
    m_prepared.insert(sql, std::shared_ptr<sqlite3_stmt>(statement, sqlite3_finalize));
    return statement;
}

void Database::execute(const char *sql) const
{
    if (sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        throwFor(m_handle, m_path);
}

void Database::setDurability(Durability durability) const
{
    // In a long row of changes the same pages change again and again: the log takes them all before the file does.
    execute(durability == Durability::EachChange ? "PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 1000"
                                                 : "PRAGMA synchronous = NORMAL; PRAGMA wal_autocheckpoint = 16000");
}

void Database::makeDurable() const
{
    // A commit under FULL syncs the log with everything before it.
    execute("PRAGMA synchronous = FULL");
    Transaction transaction(*this);
    execute("UPDATE journal_head SET number = number");
    transaction.commit();
    execute("PRAGMA synchronous = NORMAL");
}

qint64 Database::dataVersion() const
{
    return Statement(*this, QStringLiteral("PRAGMA data_version"))
        .first([](const Row &row) { return row.number(0); })
        .value_or(0);
}

void Database::interrupt() const
{
    sqlite3_interrupt(handle());
}

void Database::ensureSameFile() const
{
    if (m_inode == 0 || identityOf(m_path) == FileIdentity{m_device, m_inode})
        return;
    throw StorageError({Error::Kind::Conflict,
                        say("%1 was replaced or removed by another program while it was open. Close it and open it "
                            "again; your last change was not saved.")
                            .arg(QFileInfo(m_path).fileName())});
}
