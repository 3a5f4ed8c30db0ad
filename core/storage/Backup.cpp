#include "core/storage/Backup.h"

#include "core/storage/Database.h"
#include "core/storage/Integrity.h"
#include "core/storage/NewFile.h"
#include "core/storage/OpenFile.h"
#include "core/storage/StorageError.h"
#include "core/storage/WorkspaceFile.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <sqlite3.h>

#include <memory>

namespace {

constexpr int patienceMilliseconds = 6000;

using Connection = std::unique_ptr<sqlite3, int (*)(sqlite3 *)>;

Connection connectionTo(const QString &path)
{
    sqlite3 *handle = nullptr;
    const int code = sqlite3_open_v2(path.toUtf8().constData(), &handle, SQLITE_OPEN_READWRITE, nullptr);
    Connection connection(handle, sqlite3_close);
    if (code != SQLITE_OK)
        throw StorageError(errorFor(code, path, QString()));
    return connection;
}

void requireDone(int code, sqlite3 *connection, const QString &path)
{
    if (code != SQLITE_OK)
        throw StorageError(
            errorFor(sqlite3_extended_errcode(connection), path, QString::fromUtf8(sqlite3_errmsg(connection))));
}

/// Copies all pages in one step: the copy is one moment of the workspace, whatever others write meanwhile.
void copyPages(sqlite3 *from, const QString &path)
{
    const Connection to = connectionTo(path);
    sqlite3_backup *const backup = sqlite3_backup_init(to.get(), "main", from, "main");
    if (backup)
        sqlite3_backup_step(backup, -1);
    requireDone(backup ? sqlite3_backup_finish(backup) : sqlite3_errcode(to.get()), to.get(), path);
    // A copy stands alone: without this it would ask for a log beside it.
    requireDone(sqlite3_exec(to.get(), "PRAGMA journal_mode = DELETE", nullptr, nullptr, nullptr), to.get(), path);
}

/// The pages go through the workspace's own log: SQLite keeps what was there until all of them are in.
void replacePages(sqlite3 *from, const QString &workspace)
{
    const Connection to = connectionTo(workspace);
    sqlite3_busy_timeout(to.get(), patienceMilliseconds);
    sqlite3_exec(to.get(), "PRAGMA synchronous = FULL", nullptr, nullptr, nullptr);
    sqlite3_backup *const backup = sqlite3_backup_init(to.get(), "main", from, "main");
    const int copied = backup ? sqlite3_backup_step(backup, -1) : sqlite3_errcode(to.get());
    const int finished = backup ? sqlite3_backup_finish(backup) : copied;
    requireDone(copied == SQLITE_DONE ? finished : copied, to.get(), workspace);
}

Error damagedBackup(const QString &backup, const QString &problem)
{
    const QString sentence = QCoreApplication::translate(
        "Backup", "%1 is damaged and was not restored: %2. The workspace is as it was. Choose another backup.");
    return {Error::Kind::Damaged, sentence.arg(QFileInfo(backup).fileName(), problem)};
}

Result<void> copyVerified(const Database &database, const QString &temporary)
{
    const Result<void> copied = guarded([&] { copyPages(database.handle(), temporary); });
    if (!copied)
        return copied;
    const Result<QStringList> problems = integrityProblems(temporary);
    if (!problems)
        return problems.error();
    if (problems->isEmpty())
        return {};
    const QString sentence = QCoreApplication::translate(
        "Backup", "%1 is damaged, so no backup was made of it: %2. Restore the last good backup.");
    return Error{Error::Kind::Damaged, sentence.arg(QFileInfo(database.path()).fileName(), problems->first())};
}

} // namespace

Result<void> backUp(const Database &database, const QString &file)
{
    NewFile copy(file);
    if (const Result<void> made = copy.create(); !made)
        return made;
    if (const Result<void> copied = copyVerified(database, copy.temporary()); !copied)
        return copy.inWordsOf(copied.error());
    return copy.moveIntoPlace();
}

Result<void> copyAsItIs(const Database &database, const QString &file)
{
    NewFile copy(file);
    if (const Result<void> made = copy.create(); !made)
        return made;
    if (const Result<void> copied = guarded([&] { copyPages(database.handle(), copy.temporary()); }); !copied)
        return copy.inWordsOf(copied.error());
    return copy.moveIntoPlace();
}

Result<void> restoreInto(const QString &backup, const QString &workspace)
{
    const Result<Database> source = Database::openAsItIs(backup);
    if (!source)
        return source.error();
    if (const Result<QStringList> problems = integrityProblems(backup); !problems || !problems->isEmpty())
        return problems ? damagedBackup(backup, problems->first()) : problems.error();
    if (const Result<WorkspaceHeader> header = readWorkspaceHeader(workspace); !header)
        return header.error();
    const OpenFile held(workspace);
    return guarded([&] { replacePages(source->handle(), workspace); });
}

Result<void> restore(const QString &backup, const QString &path)
{
    const Result<Database> source = Database::openAsItIs(backup);
    if (!source)
        return source.error();
    return backUp(*source, path);
}
