#include "tests/faults/support/OutsideSql.h"

#include <QCryptographicHash>

#include <sqlite3.h>

namespace {

int takeRow(void *rows, int count, char **values, char **)
{
    QStringList texts;
    for (int i = 0; i < count; ++i)
        texts.append(QString::fromUtf8(values[i]));
    static_cast<QStringList *>(rows)->append(texts.join(QLatin1Char('|')));
    return 0;
}

QString quotedColumns(const OutsideSql &sql, const QString &table)
{
    QStringList columns;
    for (const QString &name : sql.rows(QStringLiteral("SELECT name FROM pragma_table_info('%1')").arg(table)))
        columns.append(QStringLiteral("quote(%1)").arg(name));
    return columns.join(QStringLiteral(" || '|' || "));
}

} // namespace

OutsideSql::OutsideSql(const QString &path, Access access) : m_handle(nullptr, sqlite3_close)
{
    sqlite3 *handle = nullptr;
    const int flags = access == Access::ReadOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    sqlite3_open_v2(path.toUtf8().constData(), &handle, flags, nullptr);
    m_handle.reset(handle);
    sqlite3_busy_timeout(handle, 5000);
}

QString OutsideSql::execute(const QString &sql) const
{
    const bool done = sqlite3_exec(m_handle.get(), sql.toUtf8().constData(), nullptr, nullptr, nullptr) == SQLITE_OK;
    return done ? QString() : QString::fromUtf8(sqlite3_errmsg(m_handle.get()));
}

QStringList OutsideSql::rows(const QString &sql) const
{
    QStringList rows;
    sqlite3_exec(m_handle.get(), sql.toUtf8().constData(), takeRow, &rows, nullptr);
    return rows;
}

QMap<QString, QByteArray> logicalDump(const QString &path)
{
    return logicalDump(path, path);
}

QMap<QString, QByteArray> logicalDump(const QString &path, const QString &likeThis)
{
    const OutsideSql sql(path);
    const OutsideSql schema(likeThis);
    QMap<QString, QByteArray> dump;
    const QStringList tables = schema.rows(QStringLiteral(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND name NOT LIKE 'search%'"));
    for (const QString &table : tables) {
        // What a later version renamed is the same table.
        const QStringList renamed = sql.rows(
            QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table' AND name = 'single_%1'").arg(table));
        QStringList lines =
            sql.rows(QStringLiteral("SELECT %1 FROM %2").arg(quotedColumns(schema, table), renamed.value(0, table)));
        lines.sort();
        const QByteArray text = lines.join(QLatin1Char('\n')).toUtf8();
        dump.insert(table, QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex());
    }
    return dump;
}
