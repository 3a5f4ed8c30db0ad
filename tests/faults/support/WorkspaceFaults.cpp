#include "tests/faults/support/WorkspaceFaults.h"

#include "core/storage/Database.h"
#include "core/workflows/VerifyWorkspace.h"
#include "tests/faults/support/FaultSize.h"

#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>

QStringList workspaceFaults(const QString &path)
{
    QElapsedTimer timer;
    timer.start();
    const Result<Database> database = Database::open(path, Database::Access::ReadWrite);
    const qint64 opening = timer.elapsed();
    if (!database)
        return {QStringLiteral("does not open: ") + database.error().message};
    QStringList faults;
    if (opening > (isSanitized() ? 5000 : 1000))
        faults.append(QStringLiteral("opened in %1 ms").arg(opening));
    const Result<Verification> verification = verifyWorkspace(*database, std::nullopt);
    if (!verification)
        return faults + QStringList{verification.error().message};
    return faults + verification->all();
}

QStringList strayFiles(const QString &folder, const QStringList &expected)
{
    QStringList files = QDir(folder).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden | QDir::System);
    files.removeIf([&](const QString &file) { return expected.contains(file); });
    return files;
}

void removeWorkspace(const QString &path)
{
    for (const char *suffix : {"", "-wal", "-shm", "-journal"})
        QFile::remove(path + QLatin1String(suffix));
}

void copyWorkspace(const QString &from, const QString &to)
{
    removeWorkspace(to);
    for (const char *suffix : {"", "-wal"})
        if (QFile::exists(from + QLatin1String(suffix)))
            QFile::copy(from + QLatin1String(suffix), to + QLatin1String(suffix));
}

QByteArray fileHash(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256).toHex();
}
