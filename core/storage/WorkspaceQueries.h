#pragma once

#include "core/base/Result.h"

#include <QString>

#include <optional>

class Database;

/// Whose workspace a file is, and since when. Kept by an export.
struct WorkspaceIdentity
{
    QString id;
    std::optional<QString> council;
    QString nation; ///< a word of Nation
    QString createdAt; ///< UTC, ISO 8601
};
Result<WorkspaceIdentity> workspaceIdentity(const Database &database);
/// Writes the single row that says whose workspace this is, for one that is made again from its export.
Result<void> keepIdentity(const Database &database, const WorkspaceIdentity &identity);

/// Writes the single row that says whose workspace this is. Only when the workspace is made, before its first change.
Result<void> nameWorkspace(const Database &database, const QString &council);

/// The council's name, or empty.
Result<QString> councilName(const Database &database);
