#pragma once

#include "core/storage/Database.h"

/// How a file is to be connected to, told from the file and its folder before SQLite sees them.
enum class Connection
{
    ReadWrite,
    ReadOnly,
    Immutable ///< nobody can be writing, and SQLite may not leave a file of its own beside it
};

/// The way to open a file, or why it cannot be opened for this.
Result<Connection> connectionFor(const QString &path, Database::Access access);

/// Whether a log with changes that are not in the file yet lies beside it.
bool hasUnmergedLog(const QString &path);

/// Throws if the workspace is damaged. Small ones are looked through whole; of large ones what every change touches.
void refuseDamaged(const Database &database);

/// Throws unless the workspace's tables are those of its version.
void refuseAltered(const Database &database, int version);

/// Brings an older workspace to this program's version in one transaction, after a backup of exactly what it holds.
void upgradeAfterBackup(const Database &database, int version);
