#include "tests/support/TestFiles.h"

#include <QDir>

QString testFile(const QString &name)
{
    return QStringLiteral(SCRUTINEER_TEST_DATA "/") + name;
}

QString seedFile(const QString &digits)
{
    const QDir seeds(QStringLiteral(SCRUTINEER_SHARED "/seeds"));
    const QStringList names = seeds.entryList({digits + QStringLiteral("_*.txt")}, QDir::Files);
    return names.isEmpty() ? QString() : seeds.filePath(names.first());
}
