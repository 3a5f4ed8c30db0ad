#pragma once

#include "core/domain/Observation.h"

#include <QStringList>

class Database;

/// Takes away the rows of an import that is undone. Refused with a StorageError while later revisions stand on them.
void removeImportedRows(const Database &database, const ObservationImport &import);

/// Imports whose rows are not what their record says: altered, added or removed past the journal.
QStringList importedRowProblems(const Database &database);
