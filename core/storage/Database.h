#pragma once

#include "core/base/Result.h"

#include <QHash>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

class OpenFile;
struct sqlite3;
struct sqlite3_stmt;

/// One connection to one workspace file, for the thread that opened it. It refuses what is not a workspace, upgrades an
/// older one after a backup, and never writes to a file that was exchanged underneath it.
class Database
{
public:
    enum class Access
    {
        ReadWrite,
        ReadOnly
    };

    /// Opens an existing workspace. ReadOnly leaves the file's bytes as they are.
    static Result<Database> open(const QString &path, Access access);
    /// Writes what a new workspace starts with.
    using Filling = std::function<Result<void>(const Database &)>;
    /// Opens a workspace of this or an older version for reading, without the upgrade: to copy it, or to look at its
    /// journal.
    static Result<Database> openAsItIs(const QString &path);
    /// Makes a new workspace file with mode 0600, whole or not at all; refuses to overwrite.
    static Result<Database> create(const QString &path, const Filling &fill = {});
    /// A workspace in memory, as a version of the schema made it.
    static Result<Database> inMemory(int version);

    Database(Database &&other) noexcept;
    Database &operator=(Database &&other) noexcept;
    ~Database();

    const QString &path() const { return m_path; }
    Access access() const { return m_access; }
    /// The file belongs to a newer version of Scrutineer: it can be read, not changed.
    bool isNewer() const { return m_isNewer; }

    /// EachChange: a change that was reported saved survives a power cut. Grouped: it survives from the next
    /// makeDurable on.
    enum class Durability
    {
        EachChange,
        Grouped
    };
    void setDurability(Durability durability) const;
    void makeDurable() const;

    /// A number that changes whenever another connection has committed a change.
    qint64 dataVersion() const;
    /// Stops the statement that is running in this connection; may be called from another thread.
    void interrupt() const;

    // For the storage room only.
    sqlite3 *handle() const { return m_handle; }
    sqlite3_stmt *prepared(const QString &sql) const;
    void execute(const char *sql) const;
    /// Throws if the file at path() is no longer the one that was opened.
    void ensureSameFile() const;

private:
    Database(QString path, Access access);

    void connectTo(const QString &openOptions, const QString &name);
    static Database opened(const QString &path, Access access);
    void configure(Access access);
    void close();

    QString m_path;
    Access m_access = Access::ReadWrite;
    bool m_isNewer = false;
    QString m_connectionName;
    sqlite3 *m_handle = nullptr;
    quint64 m_device = 0;
    quint64 m_inode = 0;
    std::unique_ptr<OpenFile> m_openFile;
    mutable QHash<QString, std::shared_ptr<sqlite3_stmt>> m_prepared;
};
