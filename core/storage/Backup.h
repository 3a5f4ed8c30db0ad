#pragma once

#include "core/base/Result.h"

#include <QString>

class Database;

/// Writes a consistent, verified copy (mode 0600) while others may be using the workspace. It appears under its name
/// only when it is whole; an existing file is not overwritten.
Result<void> backUp(const Database &database, const QString &file);

/// Puts a backup at a path where there is nothing yet, after checking that it is a sound workspace.
Result<void> restore(const QString &backup, const QString &path);
