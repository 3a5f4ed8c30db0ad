#include "ui/import/WaitingFiles.h"

#include "core/import/DocumentText.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

#include <algorithm>

namespace {

constexpr QFile::Permissions onlyMine = QFile::ReadOwner | QFile::WriteOwner;

QString translated(const char *words)
{
    return QCoreApplication::translate("WaitingFiles", words);
}

bool makePrivateFolder(const QString &path)
{
    return QDir().mkpath(path) && QFile::setPermissions(path, onlyMine | QFile::ExeOwner);
}

} // namespace

QString WaitingFiles::defaultRoot()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/waiting");
}

QString WaitingFiles::folderName(const QString &workspacePath)
{
    const QByteArray place = QFileInfo(workspacePath).absoluteFilePath().toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(place, QCryptographicHash::Sha256).toHex().left(32));
}

WaitingFiles::WaitingFiles(const QString &workspacePath, const QString &root)
    : m_folder(root + u'/' + folderName(workspacePath))
{
}

QStringList WaitingFiles::files() const
{
    QStringList files;
    QDirIterator entries(m_folder, QDir::Files | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (entries.hasNext())
        files.append(entries.next());
    std::sort(files.begin(), files.end(), [](const QString &left, const QString &right) {
        return QFileInfo(left).fileName() < QFileInfo(right).fileName();
    });
    return files;
}

bool WaitingFiles::holds(const QString &path) const
{
    return path.startsWith(m_folder + u'/');
}

Result<QString> WaitingFiles::keep(const QString &path, const QString &hash) const
{
    if (holds(path))
        return path;
    const QString folder = m_folder + u'/' + hash;
    const QString copy = folder + u'/' + QFileInfo(path).fileName();
    if (QFile::exists(copy))
        return copy;
    const auto refused = [&path](const QString &reason) {
        return Error{Error::Kind::Unreadable,
                     translated("%1 is not kept for later: %2 Accept it now, or keep the file where it is.")
                         .arg(QFileInfo(path).fileName(), reason)};
    };
    QFile original(path);
    if (!original.open(QIODevice::ReadOnly) || original.size() > maximumDocumentSize)
        return refused(translated("it cannot be read."));
    if (!makePrivateFolder(m_folder) || !makePrivateFolder(folder))
        return refused(translated("its folder cannot be made."));
    QSaveFile saved(copy);
    if (!saved.open(QIODevice::WriteOnly) || !saved.setPermissions(onlyMine) || saved.write(original.readAll()) < 0
        || !saved.commit())
        return refused(translated("the copy cannot be written."));
    return copy;
}

void WaitingFiles::forget(const QString &hash) const
{
    if (!hash.isEmpty())
        QDir(m_folder + u'/' + hash).removeRecursively();
}
