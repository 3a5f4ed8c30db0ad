#pragma once

#include "app/cli/Command.h"
#include "core/storage/Database.h"

#include <functional>

/// Opens the workspace and runs the work on it; an Error of either is printed and becomes the exit status. A workspace
/// of a newer version is refused: scripts rely on what this version knows.
ExitStatus withWorkspace(const QString &path, Database::Access access,
                         const std::function<ExitStatus(const Database &)> &work);

/// Whose name the journal gets: SCRUTINEER_USER, or the system account's.
QString userName();
