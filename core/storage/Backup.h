#pragma once

#include "core/base/Result.h"

#include <QString>

class Database;

/// Writes a consistent, verified copy (mode 0600) while others may be using the workspace. It appears under its name
/// only when it is whole; an existing file is not overwritten.
Result<void> backUp(const Database &database, const QString &file);

/// Copies the pages of a workspace as they are, damaged or not: to keep what is there before it is replaced.
Result<void> copyAsItIs(const Database &database, const QString &file);

/// Puts a backup at a path where there is nothing yet, after checking that it is a sound workspace.
Result<void> restore(const QString &backup, const QString &path);

/// Puts what a sound backup holds into a workspace in the place of what it holds now, in one transaction: whole or not
/// at all, and others who have the workspace open go on with what was restored.
Result<void> restoreInto(const QString &backup, const QString &workspace);
