#pragma once

#include "core/base/Result.h"

class Database;
struct Stamp;

/// Adds the sample council's indicators with their definitions, and imports their figures, its statistical neighbours'
/// and England's from tidy files, each as one entry of the journal.
Result<void> addSampleIndicators(const Database &database, const Stamp &stamp);

/// Says what the indicators ought to reach and what happened meanwhile: targets, of the notice too, annotations and
/// rebases. The notice has to be there.
Result<void> addSampleTargets(const Database &database, const Stamp &stamp);
