#pragma once

#include "core/base/Result.h"
#include "core/performance/MeasuredSeries.h"

/// Reads series from comma-separated text with the columns series, date, value and optionally target, direction, rebase
/// and baseline. A row that makes no sense is told by its line and left out; the rest is not lost.
Result<SeriesFile> readSeries(QByteArray bytes);
