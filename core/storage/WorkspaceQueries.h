#pragma once

#include "core/base/Result.h"

#include <QString>

class Database;

/// Writes the single row that says whose workspace this is. Only when the workspace is made, before its first change.
Result<void> nameWorkspace(const Database &database, const QString &council);

/// The council's name, or empty.
Result<QString> councilName(const Database &database);
