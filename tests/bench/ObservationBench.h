#pragma once

#include "tests/bench/BenchOptions.h"
#include "tests/bench/Measurement.h"

/// Imports a tidy file of figures, against a bare loop of prepared inserts into the same table with the same keys, and
/// against the import of SQLite's own shell.
void benchObservations(const BenchOptions &options, Summary &summary);
