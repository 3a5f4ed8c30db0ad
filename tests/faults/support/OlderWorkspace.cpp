#include "tests/faults/support/OlderWorkspace.h"

#include "core/storage/Database.h"
#include "core/storage/JournalChain.h"
#include "core/storage/Mapping.h"
#include "core/storage/RecordJson.h"
#include "core/storage/RecordWriter.h"
#include "core/storage/Statement.h"
#include "core/storage/StorageError.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace {

QStringList namesFrom(const Database &database, const QString &sql)
{
    return Statement(database, sql).rows([](const Row &row) { return row.text(0); });
}

/// What an older table is called today.
QString tableToday(const Database &database, const QString &table)
{
    const QString renamed = QStringLiteral("single_") + table;
    const bool isRenamed =
        namesFrom(database, QStringLiteral("SELECT name FROM full.sqlite_schema WHERE type = 'table'"))
            .contains(renamed);
    return isRenamed ? renamed : table;
}

void copyRows(const Database &database)
{
    const QStringList tables = namesFrom(
        database,
        QStringLiteral("SELECT name FROM main.sqlite_schema WHERE type = 'table' AND name NOT LIKE 'search%' AND name "
                       "NOT LIKE 'sqlite%'"));
    for (const QString &table : tables) {
        const QStringList columns =
            namesFrom(database, QStringLiteral("SELECT name FROM pragma_table_info('%1', 'main')").arg(table));
        const QString sql = QStringLiteral("INSERT OR REPLACE INTO main.%1 (%2) SELECT %2 FROM full.%3");
        const QString from = tableToday(database, table);
        database.execute(sql.arg(table, columns.join(QLatin1Char(',')), from).toUtf8().constData());
    }
}

/// Takes out the rows that refer to something the older version could not hold; their ids come back.
QSet<QString> removeUnknown(const Database &database)
{
    QSet<QString> removed;
    const auto astray = Statement(database, QStringLiteral("SELECT \"table\", rowid FROM pragma_foreign_key_check"))
                            .rows([](const Row &row) { return std::pair(row.text(0), row.number(1)); });
    for (const auto &[table, row] : astray) {
        Statement id(database, QStringLiteral("SELECT id FROM %1 WHERE rowid = ?").arg(table));
        for (const QString &text : id.bindAll({row}).rows([](const Row &found) { return found.text(0); }))
            removed.insert(text);
        Statement(database, QStringLiteral("DELETE FROM %1 WHERE rowid = ?").arg(table)).bindAll({row}).run();
    }
    return removed;
}

using Columns = QHash<QString, QStringList>;

Columns columnsByTable(const Database &database)
{
    Columns columns;
    Statement(database,
              QStringLiteral("SELECT tables.name, columns.name FROM main.sqlite_schema AS tables, "
                             "pragma_table_info(tables.name) AS columns WHERE tables.type = 'table'"))
        .each([&](const Row &row) { columns[row.text(0)].append(row.text(1)); });
    return columns;
}

QJsonValue knownFields(const QJsonValue &record, const QStringList &columns)
{
    QJsonObject object = record.toObject();
    for (const QString &field : object.keys())
        if (!columns.contains(field))
            object.remove(field);
    return record.isObject() ? QJsonValue(object) : record;
}

/// What a table of today was called in the older version, if it was there.
QString tableThen(const QString &table, const Columns &columns)
{
    static const QString renamed = QStringLiteral("single_");
    return table.startsWith(renamed) && !columns.contains(table) ? table.mid(renamed.size()) : table;
}

/// The changes of an entry in the tables and columns that the older version had.
QByteArray knownChanges(const QByteArray &json, const Columns &columns, const QSet<QString> &removed)
{
    QJsonArray known;
    for (const QJsonValue &value : QJsonDocument::fromJson(json).array()) {
        QJsonObject change = value.toObject();
        const QString table = tableThen(change.value(QLatin1String("kind")).toString(), columns);
        const QJsonValue record = change.value(QLatin1String("after"));
        if (!columns.contains(table) || removed.contains(record.toObject().value(QLatin1String("id")).toString()))
            continue;
        for (const QString &side : {QStringLiteral("before"), QStringLiteral("after")})
            change.insert(side, knownFields(change.value(side), columns.value(table)));
        known.append(change);
    }
    QByteArray changes = changesToJson(changesFromJson(QJsonDocument(known).toJson()));
    if (!columns.contains(QStringLiteral("single_observation")))
        changes.replace("\"kind\":\"single_observation\"", "\"kind\":\"observation\"");
    return changes;
}

void writeSubjects(const Database &database, const ChainedEntry &entry)
{
    for (const RecordChange &change : changesFromJson(entry.changes))
        if (const auto subject = historySubjectOf(change.after ? *change.after : *change.before))
            Statement(database, QStringLiteral("INSERT OR IGNORE INTO journal_subject (record, entry) VALUES (?, ?)"))
                .bindAll({*subject, entry.number})
                .run();
}

/// Writes the journal as the older version would have: without records it did not know, and chained.
void rewriteJournal(const Database &database, const QSet<QString> &removed)
{
    const Columns columns = columnsByTable(database);
    const auto entries =
        Statement(database,
                  QStringLiteral("SELECT number, made_at, made_by, label, changes FROM journal_entry ORDER BY number"))
            .rows([&](const Row &row) {
                return ChainedEntry{row.number(0),
                                    row.text(1).toUtf8(),
                                    row.text(2).toUtf8(),
                                    row.text(3).toUtf8(),
                                    knownChanges(row.text(4).toUtf8(), columns, removed),
                                    {}};
            });
    QByteArray previous("");
    for (ChainedEntry entry : entries) {
        entry.previousHash = previous;
        previous = hashOf(entry);
        Statement(database,
                  QStringLiteral("UPDATE journal_entry SET changes = ?, previous_hash = ?, hash = ? WHERE number = ?"))
            .bindAll({QString::fromUtf8(entry.changes), QString::fromLatin1(entry.previousHash),
                      QString::fromLatin1(previous), entry.number})
            .run();
    }
    database.execute("DELETE FROM journal_subject");
    for (const ChainedEntry &entry : entries)
        writeSubjects(database, entry);
    Statement(database, QStringLiteral("UPDATE journal_head SET hash = ?"))
        .bindAll({QString::fromLatin1(previous)})
        .run();
}

} // namespace

void makeOlderWorkspace(const QString &from, int version, const QString &path)
{
    const Result<void> made = guarded([&] {
        const Result<Database> database = Database::inMemory(version);
        if (!database)
            throw StorageError(database.error());
        database->execute("PRAGMA foreign_keys = OFF");
        database->execute(QStringLiteral("ATTACH '%1' AS full").arg(from).toUtf8().constData());
        copyRows(*database);
        database->execute("DETACH full");
        rewriteJournal(*database, removeUnknown(*database));
        database->execute(QStringLiteral("VACUUM INTO '%1'").arg(path).toUtf8().constData());
    });
    if (!made)
        qFatal("no older workspace: %s", qUtf8Printable(made.error().message));
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
}
