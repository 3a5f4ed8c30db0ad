#pragma once

#include "core/storage/OpeningCheck.h"

/// Whether the file keeps a log that its file system cannot share between processes (some network drives).
bool lacksSharedMemory(const Database &database, Connection connection);

/// Lets readers and one writer work at the same time by a write-ahead log. A connection that holds the file alone goes
/// back to the rollback journal instead, which is as safe and less concurrent, and lets others in again.
void startLog(const Database &database);
