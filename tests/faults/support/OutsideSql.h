#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>

#include <memory>

struct sqlite3;

/// Another program's connection to a file: SQLite as it comes, without any of the workspace's rules.
class OutsideSql
{
public:
    enum class Access
    {
        ReadWrite,
        ReadOnly
    };
    explicit OutsideSql(const QString &path, Access access = Access::ReadWrite);

    /// Runs statements; empty when all went well, else SQLite's words.
    QString execute(const QString &sql) const;
    /// Every row's values joined by '|'.
    QStringList rows(const QString &sql) const;
    QString value(const QString &sql) const { return rows(sql).value(0); }

private:
    std::unique_ptr<sqlite3, int (*)(sqlite3 *)> m_handle;
};

/// A digest of each table's rows, apart from the search index and SQLite's own tables.
QMap<QString, QByteArray> logicalDump(const QString &path);
/// The same of the tables and columns alone that another file has: an upgrade adds some.
QMap<QString, QByteArray> logicalDump(const QString &path, const QString &likeThis);
