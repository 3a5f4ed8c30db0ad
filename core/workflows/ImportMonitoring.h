#pragma once

#include "core/workflows/ImportObservations.h"

/// Budget monitoring or workforce figures of a file as one change. A figure whose heading or team and period is known
/// already is put right by the file; the same one again changes nothing.
Result<ObservationsOutcome> importMonitoring(const Database &database, const Stamp &stamp, const ObservationFile &file,
                                             ImportPurpose purpose);
