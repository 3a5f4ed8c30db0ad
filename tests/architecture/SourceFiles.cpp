#include "tests/architecture/SourceFiles.h"

#include <QDir>
#include <QDirIterator>

namespace {

SourceFile readSource(const QDir &root, const QString &path)
{
    QFile file(path);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    Q_UNUSED(opened)
    return {root.relativeFilePath(path), QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'))};
}

} // namespace

QList<SourceFile> sourceFiles(const QStringList &topFolders)
{
    const QDir root(QStringLiteral(SCRUTINEER_ROOT));
    QList<SourceFile> files;
    for (const QString &folder : topFolders) {
        QDirIterator iterator(root.filePath(folder), {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                              QDirIterator::Subdirectories);
        while (iterator.hasNext())
            files.append(readSource(root, iterator.next()));
    }
    return files;
}
