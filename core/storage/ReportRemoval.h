#pragma once

#include "core/changes/ChangeSet.h"
#include "core/domain/Ids.h"

class Database;

/// The change that takes a report out of the workspace with all that came of it alone: its parts, its recommendations
/// with everything said of them, the figures it stated. Agenda items stay and lose their paper. Throws a StorageError
/// of kind Refused where a plan or an inspection stands on the report. Empty where there is no such report.
ChangeSet reportRemoval(const Database &database, const ReportId &report, const QString &label);
