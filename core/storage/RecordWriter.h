#pragma once

#include "core/changes/ChangeSet.h"

#include <optional>

class Database;

/// Saves one change after checking that the record still is what its 'before' says. Throws a StorageError of kind
/// Conflict when somebody else changed it meanwhile.
void writeRecord(const Database &database, const RecordChange &change);

/// The record under whose history a change is listed: a report's paragraph is listed under the report. Null for none.
std::optional<QString> historySubjectOf(const Record &record);
