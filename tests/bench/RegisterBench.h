#pragma once

#include "tests/bench/BenchOptions.h"
#include "tests/bench/Measurement.h"

/// How long a register of ten thousand recommendations takes to be read anew after a change.
void benchRegister(const BenchOptions &options, Summary &summary);
