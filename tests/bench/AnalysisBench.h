#pragma once

#include "tests/bench/BenchOptions.h"
#include "tests/bench/Measurement.h"

/// Reads and analyses 10,000 series of 120 points, against a plain loop over the same file.
void benchAnalysis(const BenchOptions &options, Summary &summary);
/// Loads and works out a scorecard of 500 indicators of 120 months.
void benchScorecard(const BenchOptions &options, Summary &summary);
