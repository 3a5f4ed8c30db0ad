#pragma once

#include "app/cli/Command.h"
#include "core/storage/Database.h"

#include <functional>

/// Opens the workspace and runs the work on it; an Error of either is printed and becomes the exit status. A workspace
/// of a newer version is refused: scripts rely on what this version knows.
ExitStatus withWorkspace(const QString &path, Database::Access access,
                         const std::function<ExitStatus(const Database &)> &work);

/// Declares --edition: for whom a command reads. Without it the command shows all there is.
void addEditionOption(CLI::App &command, std::string &edition);

/// Opens the workspace for reading and runs the work on what the edition may see: the public one on public matter
/// alone.
ExitStatus withEdition(const QString &path, const std::string &edition,
                       const std::function<ExitStatus(const Database &)> &work);

/// Whose name the journal gets: SCRUTINEER_USER, or the system account's.
QString userName();
