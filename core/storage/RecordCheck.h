#pragma once

#include "core/base/Result.h"

#include <QStringList>

class Database;

/// Records that are not as their last change in the journal left them: altered, added or removed by something that went
/// past the journal, or damaged where SQLite cannot see it. At most 20.
Result<QStringList> recordProblems(const Database &database);
