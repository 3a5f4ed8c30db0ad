#include "core/storage/PublicView.h"

#include "core/storage/PublicRules.h"
#include "core/storage/Statement.h"
#include "core/storage/StorageError.h"

#include <QMutex>

#include <map>

namespace {

using FileKey = std::pair<quint64, quint64>;

/// Which files this process shows to the public, and how many times over.
struct Registry
{
    QMutex lock;
    std::map<FileKey, int> files;
};

Registry &registry()
{
    static Registry known;
    return known;
}

FileKey keyOf(const FileIdentity &identity)
{
    return {identity.device, identity.inode};
}

/// Every table and view of the file that a statement could name, but for those by which SQLite works: they have no
/// words of their own, or are reached by a place alone.
QStringList tablesOf(const Database &database)
{
    return Statement(database, QStringLiteral(R"(
            SELECT name FROM main.sqlite_schema WHERE type IN ('table', 'view') AND name NOT LIKE 'sqlite|_%' ESCAPE '|'
            AND name <> 'search_index' AND name NOT LIKE 'search|_index|_%' ESCAPE '|')"))
        .rows([](const Row &row) { return row.text(0); });
}

QString viewOf(const Database &database, const QString &table)
{
    const PublicRule rule = publicRuleFor(table);
    QStringList columns;
    Statement(database, QStringLiteral("SELECT name FROM pragma_table_info('%1', 'main')").arg(table))
        .each([&](const Row &row) {
            const QString name = row.text(0);
            columns.append(QStringLiteral("%1 AS \"%2\"")
                               .arg(rule.instead.value(name, QStringLiteral("own.\"%1\"").arg(name)), name));
        });
    return QStringLiteral("CREATE TEMP VIEW \"%1\" AS SELECT %2 FROM main.\"%1\" AS own WHERE %3")
        .arg(table, columns.join(QStringLiteral(", ")), rule.condition);
}

void coverTables(const Database &database)
{
    QStringList views;
    for (const QString &table : tablesOf(database))
        views.append(viewOf(database, table));
    const QHash<QString, QString> own = publicRuleViews();
    for (auto view = own.cbegin(); view != own.cend(); ++view)
        views.append(QStringLiteral("CREATE TEMP VIEW %1 AS %2").arg(view.key(), view.value()));
    // The views are this connection's own: the file is not touched.
    database.execute("PRAGMA query_only = OFF");
    database.execute(views.join(QStringLiteral(";\n")).toUtf8().constData());
    database.execute("PRAGMA query_only = ON");
}

void uncoverTables(const Database &database)
{
    QStringList drops =
        Statement(database, QStringLiteral("SELECT name FROM temp.sqlite_schema WHERE type = 'view'"))
            .rows([](const Row &row) { return QStringLiteral("DROP VIEW temp.\"%1\"").arg(row.text(0)); });
    database.execute("PRAGMA query_only = OFF");
    database.execute(drops.join(QStringLiteral(";\n")).toUtf8().constData());
    if (database.access() == Database::Access::ReadOnly)
        database.execute("PRAGMA query_only = ON");
}

} // namespace

Result<void> showPublicMatterAlone(const Database &database)
{
    return guarded([&] { coverTables(database); });
}

Result<void> withPublicMatterAlone(const Database &database, const std::function<void()> &work)
{
    const bool isCovered = showsPublicMatterAlone(database);
    return guarded([&] {
        if (!isCovered)
            coverTables(database);
        work();
        if (!isCovered)
            uncoverTables(database);
    });
}

bool showsPublicMatterAlone(const Database &database)
{
    const Result<bool> shown = guarded([&] {
        return Statement(database, QStringLiteral("SELECT 1 FROM temp.sqlite_schema WHERE name = 'open_agenda_item'"))
            .first([](const Row &) { return true; })
            .value_or(false);
    });
    return shown && *shown;
}

PublicView::PublicView(const QString &path) : m_identity(identityOf(path))
{
    if (!m_identity)
        return;
    const QMutexLocker locker(&registry().lock);
    ++registry().files[keyOf(*m_identity)];
}

PublicView::~PublicView()
{
    if (!m_identity)
        return;
    const QMutexLocker locker(&registry().lock);
    if (--registry().files[keyOf(*m_identity)] == 0)
        registry().files.erase(keyOf(*m_identity));
}

bool isUnderPublicView(const QString &path)
{
    const std::optional<FileIdentity> identity = identityOf(path);
    const QMutexLocker locker(&registry().lock);
    return identity && registry().files.contains(keyOf(*identity));
}
