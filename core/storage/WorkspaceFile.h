#pragma once

#include "core/base/Result.h"

#include <QString>

#include <optional>

/// What a workspace file says of itself in its first page, before its schema is looked at.
struct WorkspaceHeader
{
    quint32 applicationId = 0;
    qint32 schemaVersion = 0;
};

/// "SCRT" in the SQLite header's application id.
constexpr quint32 workspaceApplicationId = 0x53435254;

/// Reads the header, or says in a sentence why the file is no workspace.
Result<WorkspaceHeader> readWorkspaceHeader(const QString &path);

/// The file as a URI that SQLite reads as it stands, without locks, log or journal.
QString immutableUri(const QString &path);

/// Device and inode of a file: they change when another program puts a different file in its place.
struct FileIdentity
{
    quint64 device = 0;
    quint64 inode = 0;

    bool operator==(const FileIdentity &) const = default;
};
std::optional<FileIdentity> identityOf(const QString &path);

/// Makes an empty file that only its owner can read (0600); refuses to overwrite.
Result<void> createPrivateFile(const QString &path);

/// Makes the file durable under a name that is free: fsync of the file, rename, fsync of the folder.
Result<void> moveIntoPlace(const QString &temporary, const QString &path);
