#include "tests/faults/support/SmallDisk.h"

#include <QDir>
#include <QFile>

#include <sys/mount.h>

SmallDisk::SmallDisk(const QString &folder, int mebibytes) : m_folder(folder)
{
    QDir().mkpath(folder);
    const QByteArray size = QStringLiteral("size=%1m").arg(mebibytes).toUtf8();
    m_isMounted = ::mount("tmpfs", QFile::encodeName(folder).constData(), "tmpfs", 0, size.constData()) == 0;
}

SmallDisk::~SmallDisk()
{
    if (m_isMounted)
        ::umount2(QFile::encodeName(m_folder).constData(), MNT_DETACH);
}

void SmallDisk::grow(int mebibytes)
{
    const QByteArray size = QStringLiteral("size=%1m").arg(mebibytes).toUtf8();
    ::mount("tmpfs", QFile::encodeName(m_folder).constData(), "tmpfs", MS_REMOUNT, size.constData());
}
