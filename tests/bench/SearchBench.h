#pragma once

#include "tests/bench/BenchOptions.h"
#include "tests/bench/Measurement.h"

/// Searching 100,000 paragraphs as somebody types, and ranked.
void benchSearch(const BenchOptions &options, Summary &summary);
