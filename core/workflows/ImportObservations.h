#pragma once

#include "core/base/Result.h"
#include "core/changes/ChangeSet.h"
#include "core/import/MonitoringTable.h"
#include "core/import/ObservationTable.h"
#include "core/import/RecogniseColumns.h"
#include "core/storage/Database.h"
#include "core/storage/Journal.h"
#include "core/storage/ObservationWriter.h"

#include <functional>

/// A file of observations that was looked at: what its columns were taken for, to be looked over before the import.
struct ObservationFile
{
    QString path;
    TableSample sample;
    ObservationMapping mapping;
    bool isNeighbourList = false;
    std::optional<MonitoringMapping> monitoring{}; ///< of a table of money or posts
    QString rememberedFrom{}; ///< the file whose mapping was taken over
};

/// What became of a file of observations, or would become of it. Every figure is counted once.
struct ObservationsOutcome
{
    QString file;
    QString hash;
    QString layout; ///< "tidy", "published", "neighbours", "budget" or "workforce"
    qint64 rows = 0;
    qint64 taken = 0;
    qint64 revised = 0;
    qint64 unchanged = 0;
    qint64 refused = 0;
    qint64 missing = 0; ///< of those taken or revised: without a value, by a mark or an empty cell
    qsizetype newIndicators = 0;
    qsizetype newAreas = 0;
    QStringList unusedColumns;
    QList<RefusedCell> problems; ///< the first hundred
    bool isDryRun = false;
    bool wasImportedBefore = false; ///< the same file, in the same way: nothing is looked at again
    qint64 journalEntry = 0; ///< 0 where nothing was saved
    ChangeSet changes{QString()}; ///< as they were saved
};

/// Is told how much of the file was read; says whether to go on.
using ObservationProgress = std::function<bool(qint64 done, qint64 total)>;

/// Looks at a file: its columns are taken as the last file with the same ones was, or recognised.
Result<ObservationFile> lookAtObservations(const Database &database, const QString &path);

/// Imports the figures of a file as one entry of the journal, whole or not at all, in memory that does not grow with
/// it.
Result<ObservationsOutcome> importObservations(const Database &database, const Stamp &stamp,
                                               const ObservationFile &file, ImportPurpose purpose,
                                               const ObservationProgress &progress);

/// What a Journal needs to bring back an import that was undone.
ReadImportAgain readObservationsAgain();
