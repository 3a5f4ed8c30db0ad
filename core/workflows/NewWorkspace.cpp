#include "core/workflows/NewWorkspace.h"

#include "core/storage/Database.h"
#include "core/storage/WorkspaceQueries.h"

Result<void> createWorkspace(const QString &path, const QString &council)
{
    const auto name = [&](const Database &database) { return nameWorkspace(database, council); };
    const Result<Database> database = Database::create(path, name);
    return database ? Result<void>() : Result<void>(database.error());
}
