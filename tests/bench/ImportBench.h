#pragma once

#include "tests/bench/BenchOptions.h"
#include "tests/bench/Measurement.h"

/// Text reports from disk into a workspace and its index, against the same rows by prepared statements; and the same
/// folder again.
void benchImport(const BenchOptions &options, Summary &summary);

/// The most memory that an import takes, for half of the files and for all.
void benchMemory(const BenchOptions &options, Summary &summary);

/// What a child process does for benchMemory.
int importOnce(const QString &workspace, const QString &folder);
