#pragma once

#include "core/insight/DigestSource.h"

/// What changed from a day on, by the dates of the records and, where they have none, by the journal: grouped by kind,
/// the latest of each group first.
QList<DigestGroup> changesSince(const DigestSource &source);
