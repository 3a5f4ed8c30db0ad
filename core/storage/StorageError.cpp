#include "core/storage/StorageError.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSqlError>

#include <sqlite3.h>

#include <cerrno>

namespace {

QString say(const char *sentence)
{
    return QCoreApplication::translate("StorageError", sentence);
}

QString diskFull()
{
    return say("%1 could not be saved: there is no space left on its disk. Free some space and try again; nothing was "
               "changed.");
}

QString sentenceForIo(int extendedCode, int systemError, Error::Kind &kind)
{
    const bool isWriting = extendedCode == SQLITE_IOERR_WRITE || extendedCode == SQLITE_IOERR_TRUNCATE
        || extendedCode == SQLITE_IOERR_FSYNC || extendedCode == SQLITE_IOERR_SHMSIZE
        || extendedCode == SQLITE_IOERR_DIR_FSYNC;
    const bool isSpace = systemError == ENOSPC || systemError == EFBIG || systemError == EDQUOT;
    kind = isWriting && (isSpace || extendedCode == SQLITE_IOERR_SHMSIZE) ? Error::Kind::DiskFull
                                                                          : Error::Kind::Unreadable;
    if (kind == Error::Kind::DiskFull)
        return diskFull();
    return isWriting
        ? say("%1 could not be saved: its disk reports an error. Check the disk and try again; nothing was changed.")
        : say("%1 could not be read: its disk reports an error. Check the disk, or restore a backup.");
}

} // namespace

Error errorFor(int sqliteCode, const QString &path, const QString &detail)
{
    const int systemError = errno;
    const QString name = QFileInfo(path).fileName();
    Error::Kind kind = Error::Kind::Internal;
    QString sentence = say("%1 could not be used: %2. Please report this to Scrutineer's developers.");
    switch (sqliteCode & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_PROTOCOL:
        return {Error::Kind::Busy,
                say("%1 is in use: another program is writing to it. Try again in a moment.").arg(name)};
    case SQLITE_READONLY:
        return {Error::Kind::ReadOnly,
                say("%1 cannot be changed: it was opened for reading only. Save a copy to make changes.").arg(name)};
    case SQLITE_FULL:
        return {Error::Kind::DiskFull, diskFull().arg(name)};
    case SQLITE_IOERR:
        sentence = sentenceForIo(sqliteCode, systemError, kind);
        return {kind, sentence.arg(name)};
    case SQLITE_CORRUPT:
        return {Error::Kind::Damaged,
                say("%1 is damaged: parts of it cannot be read. Restore a backup; the damaged file is left as it is.")
                    .arg(name)};
    case SQLITE_NOTADB:
        return {Error::Kind::NotAWorkspace,
                say("%1 is not a Scrutineer workspace. Choose a .scrutiny file.").arg(name)};
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return {
            Error::Kind::Unreadable,
            say("%1 cannot be opened: the file or its folder does not allow it. Check their permissions.").arg(name)};
    case SQLITE_INTERRUPT:
        return {Error::Kind::Cancelled, say("The search was replaced by a newer one.")};
    case SQLITE_CONSTRAINT:
        if (detail.contains(QLatin1String("FOREIGN KEY")))
            return {Error::Kind::Conflict,
                    say("Another record still refers to what would go, so it stays. Change or remove that record "
                        "first; nothing was changed.")};
        return {kind, sentence.arg(name, detail)};
    default:
        return {kind, sentence.arg(name, detail)};
    }
}

void throwFor(const QSqlError &error, const QString &path)
{
    throw StorageError(errorFor(error.nativeErrorCode().toInt(), path, error.databaseText()));
}

void throwFor(sqlite3 *connection, const QString &path)
{
    throw StorageError(
        errorFor(sqlite3_extended_errcode(connection), path, QString::fromUtf8(sqlite3_errmsg(connection))));
}
