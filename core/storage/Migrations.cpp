#include "core/storage/Migrations.h"

#include "core/storage/Database.h"
#include "core/storage/Statement.h"
#include "core/storage/Transaction.h"
#include "core/storage/WorkspaceFile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

namespace {

const QString migrationsFolder = QStringLiteral(":/migrations");

QStringList migrationFiles()
{
    return QDir(migrationsFolder).entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
}

QByteArray contentOf(const QString &name)
{
    QFile file(migrationsFolder + QLatin1Char('/') + name);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    Q_UNUSED(opened)
    return file.readAll();
}

} // namespace

int currentSchemaVersion()
{
    static const int version = int(migrationFiles().size());
    return version;
}

int schemaVersionOf(const Database &database)
{
    return Statement(database, QStringLiteral("PRAGMA user_version"))
        .first([](const Row &row) { return int(row.number(0)); })
        .value_or(0);
}

void migrate(const Database &database, int version)
{
    const QStringList files = migrationFiles();
    Transaction transaction(database);
    for (int i = schemaVersionOf(database); i < version; ++i)
        database.execute(contentOf(files.at(i)).constData());
    const QString stamp = QStringLiteral("PRAGMA application_id = %1; PRAGMA user_version = %2;");
    database.execute(stamp.arg(workspaceApplicationId).arg(version).toUtf8().constData());
    transaction.commit();
}

QString schemaFingerprint(const Database &database)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto lines = Statement(database, QStringLiteral(R"(
            SELECT type || char(10) || name || char(10) || tbl_name || char(10) || coalesce(sql, '')
            FROM sqlite_schema WHERE name NOT LIKE 'sqlite\_stat%' ESCAPE '\' ORDER BY type, name)"))
                           .rows([](const Row &row) { return row.text(0).toUtf8(); });
    for (const QByteArray &line : lines) {
        hash.addData(line);
        hash.addData(QByteArrayView("\0", 1));
    }
    return QString::fromLatin1(hash.result().toHex());
}

bool hasSchemaOfVersion(const Database &database, int version)
{
    const QStringList fingerprints =
        QString::fromLatin1(contentOf(QStringLiteral("fingerprints.txt"))).split(QLatin1Char('\n'));
    return version >= 1 && version <= fingerprints.size()
        && fingerprints.at(version - 1) == schemaFingerprint(database);
}
