#include "ui/render/packs/PrivateFile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QUuid>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace {

Error failure(const QString &path, int reason)
{
    return {reason == ENOSPC || reason == EFBIG || reason == EDQUOT ? Error::Kind::DiskFull : Error::Kind::Refused,
            QCoreApplication::translate("PrivateFile", "%1 cannot be written: %2. Choose another place.")
                .arg(QFileInfo(path).fileName(), QString::fromLocal8Bit(std::strerror(reason)))};
}

/// A file that has no name yet; closed without one it is gone.
class NamelessFile
{
public:
    explicit NamelessFile(const QString &folder)
        : m_file(::open(QFile::encodeName(folder).constData(), O_TMPFILE | O_WRONLY | O_CLOEXEC, 0600))
    {
    }
    ~NamelessFile()
    {
        if (m_file >= 0)
            ::close(m_file);
    }
    Q_DISABLE_COPY_MOVE(NamelessFile)

    bool isOpen() const { return m_file >= 0; }
    bool write(const QByteArray &content) const
    {
        qsizetype done = 0;
        while (done < content.size()) {
            const ssize_t written = ::write(m_file, content.constData() + done, size_t(content.size() - done));
            if (written < 0 && errno != EINTR)
                return false;
            done += qMax<ssize_t>(0, written);
        }
        return ::fsync(m_file) == 0;
    }
    /// Gives it a name beside the path and then the path's own: another file of that name stays whole until then.
    bool moveTo(const QString &path) const
    {
        const QByteArray source = "/proc/self/fd/" + QByteArray::number(m_file);
        const QByteArray target = QFile::encodeName(path);
        if (::linkat(AT_FDCWD, source.constData(), AT_FDCWD, target.constData(), AT_SYMLINK_FOLLOW) == 0)
            return true;
        if (errno != EEXIST)
            return false;
        const QByteArray beside = target + '.' + QUuid::createUuid().toByteArray(QUuid::Id128);
        if (::linkat(AT_FDCWD, source.constData(), AT_FDCWD, beside.constData(), AT_SYMLINK_FOLLOW) != 0)
            return false;
        if (::rename(beside.constData(), target.constData()) == 0)
            return true;
        const int reason = errno;
        ::unlink(beside.constData());
        errno = reason;
        return false;
    }

private:
    int m_file;
};

/// Where the file system knows no nameless files.
Result<void> writeBeside(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    const bool isDone = file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && file.write(content) == content.size() && file.commit();
    return isDone ? Result<void>() : Result<void>(failure(path, errno == 0 ? EIO : errno));
}

} // namespace

Result<void> writePrivateFile(const QString &path, const QByteArray &content)
{
    const NamelessFile file(QFileInfo(path).absolutePath());
    if (!file.isOpen())
        return errno == EOPNOTSUPP || errno == EISDIR ? writeBeside(path, content) : Result<void>(failure(path, errno));
    if (!file.write(content) || !file.moveTo(path))
        return failure(path, errno);
    return {};
}
