#pragma once

#include "tests/bench/BenchOptions.h"
#include "tests/bench/Measurement.h"

/// Paragraphs that wait in the tables into the index, against FTS5 tuned by its C API.
void benchIndexing(const BenchOptions &options, Summary &summary);
