#include "core/storage/WorkspaceFile.h"

#include "core/storage/OpenFile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QUrl>
#include <QtEndian>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace {

QString say(const char *sentence)
{
    return QCoreApplication::translate("WorkspaceFile", sentence);
}

Error notAWorkspace(const QString &name)
{
    return {Error::Kind::NotAWorkspace, say("%1 is not a Scrutineer workspace. Choose a .scrutiny file.").arg(name)};
}

Error writeFailure(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    const QString reason = QString::fromLocal8Bit(std::strerror(errno));
    if (errno == EEXIST)
        return {Error::Kind::AlreadyThere,
                say("%1 already exists. Choose another name; nothing was overwritten.").arg(name)};
    if (errno == ENOSPC || errno == EFBIG || errno == EDQUOT)
        return {
            Error::Kind::DiskFull,
            say("%1 could not be saved: there is no space left on its disk. Free some space and try again.").arg(name)};
    return {Error::Kind::Unreadable,
            say("%1 could not be made: %2. Check the folder and its permissions.").arg(name, reason)};
}

bool syncToDisk(const QString &path, int flags)
{
    const int file = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    if (file < 0)
        return false;
    const bool done = ::fsync(file) == 0;
    ::close(file);
    return done;
}

std::optional<Error> reasonNotToRead(const QFileInfo &info)
{
    const QString name = info.fileName();
    if (!info.exists())
        return Error{Error::Kind::NotFound, say("%1 was not found. Check the name, or restore a backup.").arg(name)};
    if (info.isDir())
        return Error{Error::Kind::NotAWorkspace, say("%1 is a folder. Choose a .scrutiny file.").arg(name)};
    if (!info.isFile())
        return notAWorkspace(name);
    return std::nullopt;
}

/// A log that outlived its file belongs to no other: SQLite would play it into whatever comes to its place. It is kept
/// under another name, since it may hold somebody's last changes.
bool setOrphanedLogsAside(const QString &path)
{
    ::unlink(QFile::encodeName(path + QStringLiteral("-shm")).constData());
    for (const char *suffix : {"-wal", "-journal"}) {
        const QString log = path + QLatin1String(suffix);
        const QByteArray from = QFile::encodeName(log);
        const QByteArray to = QFile::encodeName(log + QStringLiteral(".orphan"));
        if (::rename(from.constData(), to.constData()) != 0 && errno != ENOENT)
            return false;
    }
    return true;
}

/// A rename that overwrites nothing, where the file system can do that.
bool renameToFreeName(const QByteArray &from, const QByteArray &to)
{
    if (::renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), RENAME_NOREPLACE) == 0)
        return true;
    const bool isUnknown = errno == EINVAL || errno == ENOSYS;
    return isUnknown && ::rename(from.constData(), to.constData()) == 0;
}

} // namespace

Result<WorkspaceHeader> readWorkspaceHeader(const QString &path)
{
    const QFileInfo info(path);
    if (const auto reason = reasonNotToRead(info))
        return *reason;
    if (!info.isReadable())
        return Error{Error::Kind::Unreadable, say("%1 cannot be read. Check its permissions.").arg(info.fileName())};
    const QByteArray header = headerBytes(path);
    if (header.size() < 100 || !header.startsWith(QByteArrayLiteral("SQLite format 3\0")))
        return notAWorkspace(info.fileName());
    const WorkspaceHeader result{qFromBigEndian<quint32>(header.constData() + 68),
                                 qFromBigEndian<qint32>(header.constData() + 60)};
    if (result.applicationId != workspaceApplicationId)
        return notAWorkspace(info.fileName());
    return result;
}

QString immutableUri(const QString &path)
{
    QUrl url = QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath());
    url.setQuery(QStringLiteral("immutable=1"));
    return QString::fromUtf8(url.toEncoded());
}

std::optional<FileIdentity> identityOf(const QString &path)
{
    struct stat status = {};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0)
        return std::nullopt;
    return FileIdentity{status.st_dev, status.st_ino};
}

Result<void> createPrivateFile(const QString &path)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0600);
    if (file < 0)
        return writeFailure(path);
    ::close(file);
    return {};
}

Result<void> moveIntoPlace(const QString &temporary, const QString &path)
{
    const QByteArray from = QFile::encodeName(temporary);
    const QByteArray to = QFile::encodeName(path);
    if (!syncToDisk(temporary, O_RDONLY) || !setOrphanedLogsAside(path) || !renameToFreeName(from, to))
        return writeFailure(path);
    syncToDisk(QFileInfo(path).absolutePath(), O_RDONLY | O_DIRECTORY);
    return {};
}
