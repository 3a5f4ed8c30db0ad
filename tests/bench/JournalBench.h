#pragma once

#include "tests/bench/BenchOptions.h"
#include "tests/bench/Measurement.h"

/// Following the journal's chain of hashes over 100,000 small entries.
void benchVerify(const BenchOptions &options, Summary &summary);
