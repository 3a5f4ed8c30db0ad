#pragma once

#include "core/workflows/ImportObservations.h"

class BackgroundTask;

/// A file of figures with all that a worker needs to import it.
struct FigureImportJob
{
    QString workspace; ///< its path
    QString who;
    ObservationFile file;
    ImportPurpose purpose = ImportPurpose::DryRun;
};

/// Looks at the file through a connection of its own; for a worker.
Result<ObservationFile> lookAtFigures(const QString &workspace, const QString &path);

/// Imports, or says what an import would do; for a worker. The task hears how far it is and may stop it.
Result<ObservationsOutcome> runFigureImport(const FigureImportJob &job, BackgroundTask &task);
