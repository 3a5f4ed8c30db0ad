#pragma once

#include "core/base/Result.h"
#include "core/import/ObservationMapping.h"

#include <QIODevice>

/// The beginning of a table: its head and some rows, from which the columns are recognised.
struct TableSample
{
    QStringList columns;
    qint64 headerRow = 1;
    QList<QStringList> rows;
};

/// Reads the head and the first rows. A spreadsheet may have titles above its head.
Result<TableSample> sampleOf(QIODevice &file);

/// A file that says which authorities are compared with which.
bool isNeighbourList(const TableSample &sample);

/// What each column holds, by its name and, for filters, by what stands in it. Lists of single children are refused,
/// and so is what has neither periods nor figures.
Result<ObservationMapping> recogniseColumns(const TableSample &sample);

/// Takes a column for what a person says; what only one column can hold, another loses.
void mapColumn(ObservationMapping &mapping, int column, ObservationField field);
/// The same for "column=field".
Result<void> mapColumns(ObservationMapping &mapping, const QStringList &choices);
/// Whether a file can be read so; the sentence says what is missing.
Result<void> requireComplete(const ObservationMapping &mapping);
