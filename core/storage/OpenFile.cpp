#include "core/storage/OpenFile.h"

#include <QFile>
#include <QMutex>

#include <map>

namespace {

struct Known
{
    int openings = 0;
    QByteArray header;
};

/// Which files are open. The lock is held while a header is read, so that no opening can come between.
struct Registry
{
    QMutex lock;
    std::map<std::pair<quint64, quint64>, Known> files;
};

Registry &registry()
{
    static Registry known;
    return known;
}

std::pair<quint64, quint64> keyOf(const FileIdentity &identity)
{
    return {identity.device, identity.inode};
}

QByteArray readHeader(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(100) : QByteArray();
}

} // namespace

OpenFile::OpenFile(const QString &path) : m_identity(identityOf(path))
{
    if (!m_identity)
        return;
    const QMutexLocker locker(&registry().lock);
    Known &known = registry().files[keyOf(*m_identity)];
    if (known.openings++ == 0)
        known.header = readHeader(path);
}

OpenFile::~OpenFile()
{
    if (!m_identity)
        return;
    const QMutexLocker locker(&registry().lock);
    const auto known = registry().files.find(keyOf(*m_identity));
    if (--known->second.openings == 0)
        registry().files.erase(known);
}

QByteArray headerBytes(const QString &path)
{
    const std::optional<FileIdentity> identity = identityOf(path);
    const QMutexLocker locker(&registry().lock);
    const auto known = identity ? registry().files.find(keyOf(*identity)) : registry().files.end();
    return known == registry().files.end() ? readHeader(path) : known->second.header;
}
