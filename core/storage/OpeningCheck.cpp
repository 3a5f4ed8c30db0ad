#include "core/storage/OpeningCheck.h"

#include "core/storage/Backup.h"
#include "core/storage/Integrity.h"
#include "core/storage/Journal.h"
#include "core/storage/Migrations.h"
#include "core/storage/RecordCheck.h"
#include "core/storage/Statement.h"
#include "core/storage/StorageError.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace {

/// Up to here everything is looked at as `verify` does it, and up to here every page: both take some 50 ms.
constexpr qint64 smallWorkspace = 3LL * 1024 * 1024;
constexpr qint64 mediumWorkspace = 32LL * 1024 * 1024;

QString say(const char *sentence)
{
    return QCoreApplication::translate("OpeningCheck", sentence);
}

Error namedError(Error::Kind kind, const char *sentence, const QString &path)
{
    return {kind, say(sentence).arg(QFileInfo(path).fileName())};
}

/// The file that SQLite works on, whose log lies beside it: where links lead to.
QString realPath(const QString &path)
{
    const QString real = QFileInfo(path).canonicalFilePath();
    return real.isEmpty() ? path : real;
}

QStringList problemsIn(const Database &database, const QString &check)
{
    QStringList lines = Statement(database, check).rows([](const Row &row) { return row.text(0); });
    lines.removeAll(QStringLiteral("ok"));
    return lines;
}

QStringList pageProblems(const Database &database)
{
    if (QFileInfo(database.path()).size() <= mediumWorkspace)
        return problemsIn(database, QStringLiteral("PRAGMA integrity_check(1)"));
    for (const char *table : {"workspace", "journal_head"}) {
        const QString check = QStringLiteral("PRAGMA quick_check('%1')").arg(QLatin1String(table));
        if (const QStringList problems = problemsIn(database, check); !problems.isEmpty())
            return problems;
    }
    return {};
}

/// The last entry of the journal is where every change goes on.
bool endsWithItsHead(const Database &database)
{
    return Statement(database, QStringLiteral(R"(
            SELECT count(*) FROM journal_head
            WHERE number = coalesce((SELECT max(number) FROM journal_entry), 0)
              AND hash = coalesce((SELECT hash FROM journal_entry ORDER BY number DESC LIMIT 1), ''))"))
               .first([](const Row &row) { return row.number(0); })
               .value_or(0)
        == 1;
}

/// Whether documents, journal and records fit together, where that is quick to tell.
bool fitsTogether(const Database &database)
{
    if (QFileInfo(database.path()).size() > smallWorkspace || schemaVersionOf(database) < currentSchemaVersion())
        return true;
    const Result<std::optional<QString>> journal = journalProblem(database);
    const Result<QStringList> documents = documentProblems(database);
    const Result<QStringList> records = recordProblems(database);
    const Result<QStringList> references = referenceProblems(database);
    return journal && !*journal && documents && documents->isEmpty() && records && records->isEmpty() && references
        && references->isEmpty();
}

/// A backup made before an earlier try to upgrade serves if it holds the same journal.
bool isBackupOf(const Database &database, const QString &backup)
{
    const Result<Database> copy = Database::openAsItIs(backup);
    if (!copy)
        return false;
    const Result<JournalHead> kept = journalHead(*copy);
    const Result<JournalHead> now = journalHead(database);
    return kept && now && *kept == *now;
}

QString upgradeBackupName(const QString &path, int version, int number)
{
    const QString count = number == 1 ? QString() : QStringLiteral(".%1").arg(number);
    return QStringLiteral("%1.v%2%3.backup").arg(path).arg(version).arg(count);
}

} // namespace

Result<Connection> connectionFor(const QString &path, Database::Access access)
{
    const QFileInfo file(realPath(path));
    const bool canWriteFolder = QFileInfo(file.absolutePath()).isWritable();
    const bool canWrite = file.isWritable() && canWriteFolder;
    if (access == Database::Access::ReadOnly && !canWrite)
        return hasUnmergedLog(path) ? Connection::ReadOnly : Connection::Immutable;
    if (access == Database::Access::ReadOnly || canWrite)
        return Connection::ReadWrite;
    return canWriteFolder
        ? namedError(Error::Kind::ReadOnly,
                     QT_TRANSLATE_NOOP("OpeningCheck",
                                       "%1 cannot be changed: you may only read it. Ask for the right to write to it, "
                                       "or save a copy."),
                     path)
        : namedError(Error::Kind::ReadOnly,
                     QT_TRANSLATE_NOOP("OpeningCheck",
                                       "%1 cannot be changed: you may only read its folder. Ask for the right to write "
                                       "there, or save a copy."),
                     path);
}

bool hasUnmergedLog(const QString &path)
{
    return QFileInfo(realPath(path) + QStringLiteral("-wal")).size() > 0;
}

void refuseDamaged(const Database &database)
{
    const QStringList problems = pageProblems(database);
    if (problems.isEmpty() && endsWithItsHead(database) && fitsTogether(database))
        return;
    throw StorageError(namedError(Error::Kind::Damaged,
                                  QT_TRANSLATE_NOOP("OpeningCheck",
                                                    "%1 is damaged, so it is not changed any more: what is left can be "
                                                    "read. Restore the last good backup."),
                                  database.path()));
}

void refuseAltered(const Database &database, int version)
{
    if (hasSchemaOfVersion(database, version))
        return;
    throw StorageError(namedError(Error::Kind::NotAWorkspace,
                                  QT_TRANSLATE_NOOP("OpeningCheck",
                                                    "%1 was altered by another program: its tables are not those of a "
                                                    "Scrutineer workspace. Restore a backup."),
                                  database.path()));
}

void upgradeAfterBackup(const Database &database, int version)
{
    if (database.access() == Database::Access::ReadOnly)
        throw StorageError(namedError(Error::Kind::ReadOnly,
                                      QT_TRANSLATE_NOOP("OpeningCheck",
                                                        "%1 was made by an older version of Scrutineer and has to be "
                                                        "upgraded first. Open it once where it can be written."),
                                      database.path()));
    int number = 1;
    QString backup = upgradeBackupName(database.path(), version, number);
    while (QFileInfo::exists(backup) && !isBackupOf(database, backup))
        backup = upgradeBackupName(database.path(), version, ++number);
    if (!QFileInfo::exists(backup))
        if (const Result<void> made = backUp(database, backup); !made)
            throw StorageError(made.error());
    migrate(database, currentSchemaVersion());
}
