#include "core/storage/Integrity.h"

#include "core/storage/Database.h"
#include "core/storage/Statement.h"
#include "core/storage/StorageError.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <sqlite3.h>

namespace {

QString say(const char *sentence)
{
    return QCoreApplication::translate("Integrity", sentence);
}

QStringList damagedPages(const Database &database)
{
    QStringList lines = Statement(database, QStringLiteral("PRAGMA integrity_check(20)")).rows([](const Row &row) {
        return row.text(0);
    });
    lines.removeAll(QStringLiteral("ok"));
    return lines;
}

QStringList brokenReferences(const Database &database)
{
    return Statement(database, QStringLiteral("PRAGMA foreign_key_check")).rows([](const Row &row) {
        return say("a row of %1 refers to a row of %2 that is missing").arg(row.text(0), row.text(2));
    });
}

/// FTS5 can only check itself by a statement that counts as a write; it changes nothing.
QStringList indexProblems(const Database &database)
{
    sqlite3_stmt *check = nullptr;
    const char *sql = "INSERT INTO search_index (search_index, rank) VALUES ('integrity-check', 1)";
    int code = sqlite3_exec(database.handle(), "PRAGMA query_only = OFF", nullptr, nullptr, nullptr);
    if (code == SQLITE_OK)
        code = sqlite3_prepare_v2(database.handle(), sql, -1, &check, nullptr);
    if (code == SQLITE_OK)
        code = sqlite3_step(check);
    sqlite3_finalize(check);
    if (database.access() == Database::Access::ReadOnly)
        sqlite3_exec(database.handle(), "PRAGMA query_only = ON", nullptr, nullptr, nullptr);
    if ((code & 0xff) == SQLITE_BUSY)
        throw StorageError(errorFor(code, database.path(), QString()));
    return code == SQLITE_DONE || (code & 0xff) == SQLITE_READONLY
        ? QStringList()
        : QStringList{say("the search index does not match the words it was made from")};
}

} // namespace

Result<QStringList> integrityProblems(const Database &database)
{
    return guarded([&] {
        QStringList problems = damagedPages(database);
        return problems.isEmpty() ? problems + brokenReferences(database) + indexProblems(database) : problems;
    });
}

Result<QStringList> referenceProblems(const Database &database)
{
    return guarded([&] { return brokenReferences(database); });
}

Result<QStringList> integrityProblems(const QString &path)
{
    sqlite3 *handle = nullptr;
    const int opened = sqlite3_open_v2(path.toUtf8().constData(), &handle, SQLITE_OPEN_READONLY, nullptr);
    QStringList problems;
    const auto collect = [](void *list, int, char **values, char **) {
        if (qstrcmp(values[0], "ok") != 0)
            static_cast<QStringList *>(list)->append(QString::fromUtf8(values[0]));
        return 0;
    };
    const int code =
        opened == SQLITE_OK ? sqlite3_exec(handle, "PRAGMA quick_check(20)", collect, &problems, nullptr) : opened;
    sqlite3_close(handle);
    if (code != SQLITE_OK)
        return errorFor(code, path, QString());
    return problems;
}

Result<QStringList> documentProblems(const Database &database)
{
    return guarded([&] {
        QStringList problems =
            Statement(database, QStringLiteral("SELECT hash, content FROM document")).rows([](const Row &row) {
                const QString hash = row.text(0);
                const QByteArray content = row.value<QByteArray>(1);
                const QByteArray actual = QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex();
                return actual == hash.toLatin1() ? QString()
                                                 : say("the attached document %1 was altered").arg(hash.left(12));
            });
        problems.removeAll(QString());
        return problems;
    });
}
