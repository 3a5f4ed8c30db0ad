#include "core/storage/WorkspaceQueries.h"

#include "core/domain/Ids.h"
#include "core/storage/Statement.h"
#include "core/storage/StorageError.h"

Result<void> nameWorkspace(const Database &database, const QString &council)
{
    return guarded([&] {
        Statement(
            database,
            QStringLiteral(
                "INSERT INTO workspace (id, council, nation, created_at) VALUES (:id, :council, 'england', :created)"))
            .bind(QStringLiteral(":id"), WorkspaceId::create())
            .bind(QStringLiteral(":council"), council.isEmpty() ? std::nullopt : std::optional(council))
            .bind(QStringLiteral(":created"), QDateTime::currentDateTimeUtc())
            .run();
    });
}

Result<QString> councilName(const Database &database)
{
    return guarded([&] {
        return Statement(database, QStringLiteral("SELECT council FROM workspace"))
            .first([](const Row &row) { return row.text(0); })
            .value_or(QString());
    });
}
