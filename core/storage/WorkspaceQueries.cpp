#include "core/storage/WorkspaceQueries.h"

#include "core/domain/Ids.h"
#include "core/storage/Statement.h"
#include "core/storage/StorageError.h"

Result<WorkspaceIdentity> workspaceIdentity(const Database &database)
{
    return guarded([&] {
        return Statement(database, QStringLiteral("SELECT id, council, nation, created_at FROM workspace"))
            .first([](const Row &row) {
                return WorkspaceIdentity{row.text(0), row.value<std::optional<QString>>(1), row.text(2), row.text(3)};
            })
            .value_or(WorkspaceIdentity());
    });
}

Result<void> keepIdentity(const Database &database, const WorkspaceIdentity &identity)
{
    return guarded([&] {
        Statement(database,
                  QStringLiteral("INSERT INTO workspace (id, council, nation, created_at) VALUES (?, ?, ?, ?)"))
            .bindEach(identity.id, identity.council, identity.nation, identity.createdAt)
            .run();
    });
}

Result<void> nameWorkspace(const Database &database, const QString &council)
{
    return keepIdentity(database,
                        {WorkspaceId::create().toString(), council.isEmpty() ? std::nullopt : std::optional(council),
                         QStringLiteral("england"), QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs)});
}

Result<QString> councilName(const Database &database)
{
    return guarded([&] {
        return Statement(database, QStringLiteral("SELECT council FROM workspace"))
            .first([](const Row &row) { return row.text(0); })
            .value_or(QString());
    });
}
