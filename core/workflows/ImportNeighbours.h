#pragma once

#include "core/workflows/ImportObservations.h"

/// Imports a list of statistical neighbours as one entry of the journal: for each authority its comparators of this
/// model and version. A list that is imported again changes only what differs.
Result<ObservationsOutcome> importNeighbours(const Database &database, const Stamp &stamp, const ObservationFile &file,
                                             ImportPurpose purpose);
