#pragma once

#include "core/import/ObservationTable.h"
#include "ui/tables/Column.h"

#include <QList>

/// The table of what is refused: where in the file, and why.
QList<Column<RefusedCell>> refusedColumns();
