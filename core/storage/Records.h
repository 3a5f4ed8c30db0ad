#pragma once

#include "core/storage/Mapping.h"
#include "core/storage/Statement.h"

#include <QStringList>

/// Reads and writes records of one kind by their Mapping. Only the Journal writes with it.
template<typename Struct>
class Records
{
public:
    explicit Records(const Database &database) : m_database(database) { }

    /// Every record whose column has the value, in the order of orderBy.
    QList<Struct> where(const QString &column, const QVariant &value,
                        const QString &orderBy = QStringLiteral("id")) const
    {
        Statement statement(
            m_database, selectSql() + QStringLiteral(" WHERE ") + column + QStringLiteral(" = ? ORDER BY ") + orderBy);
        statement.bindAll({value});
        return statement.rows(fromRow);
    }
    std::optional<Struct> find(const QString &id) const
    {
        static const QString sql = selectSql() + QStringLiteral(" WHERE id = ?");
        return Statement(m_database, sql).bindEach(id).first(fromRow);
    }
    QList<Struct> all() const
    {
        return Statement(m_database, selectSql() + QStringLiteral(" ORDER BY id")).rows(fromRow);
    }

    /// Gives every record to the work, one at a time.
    template<typename Work>
    void each(Work work) const
    {
        Statement(m_database, selectSql()).rows([&](const Row &row) {
            work(fromRow(row));
            return '\0';
        });
    }

    void insert(const Struct &record) const
    {
        static const QString sql = insertSql();
        Statement statement(m_database, sql);
        int index = 0;
        forEachColumn<Struct>([&](const auto &column) { statement.bindAt(++index, record.*column.field); });
        statement.run();
    }
    void update(const Struct &record) const
    {
        static const QString sql = updateSql();
        Statement statement(m_database, sql);
        int index = -1;
        // The id comes first among the columns and last in the statement.
        forEachColumn<Struct>([&](const auto &column) {
            if (++index > 0)
                statement.bindAt(index, record.*column.field);
        });
        statement.bindAt(index + 1, record.id).run();
    }
    void remove(const Struct &record) const
    {
        static const QString sql =
            QStringLiteral("DELETE FROM ") + Mapping<Struct>::table + QStringLiteral(" WHERE id = ?");
        Statement(m_database, sql).bindEach(record.id).run();
    }

private:
    static QStringList columnNames()
    {
        QStringList names;
        forEachColumn<Struct>([&](const auto &column) { names.append(column.name); });
        return names;
    }
    static QString selectSql()
    {
        return QStringLiteral("SELECT ") + columnNames().join(QStringLiteral(", ")) + QStringLiteral(" FROM ")
            + Mapping<Struct>::table;
    }
    static QString insertSql()
    {
        const QStringList names = columnNames();
        return QStringLiteral("INSERT INTO ") + Mapping<Struct>::table + QStringLiteral(" (")
            + names.join(QStringLiteral(", ")) + QStringLiteral(") VALUES (")
            + QStringList(names.size(), QStringLiteral("?")).join(QStringLiteral(", ")) + QLatin1Char(')');
    }
    static QString updateSql()
    {
        return QStringLiteral("UPDATE ") + Mapping<Struct>::table + QStringLiteral(" SET ")
            + columnNames().mid(1).join(QStringLiteral(" = ?, ")) + QStringLiteral(" = ? WHERE id = ?");
    }
    static Struct fromRow(const Row &row)
    {
        Struct record;
        int index = 0;
        forEachColumn<Struct>([&]<typename Field>(const MappedColumn<Struct, Field> &column) {
            record.*column.field = row.value<Field>(index++);
        });
        return record;
    }

    const Database &m_database;
};
