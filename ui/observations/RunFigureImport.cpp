#include "ui/observations/RunFigureImport.h"

#include "ui/workspace/Background.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace {

/// The context of these words in the catalogues.
struct Said
{
    Q_DECLARE_TR_FUNCTIONS(RunFigureImport)
};

QString wordsFor(const FigureImportJob &job)
{
    const QString name = QFileInfo(job.file.path).fileName();
    return job.purpose == ImportPurpose::DryRun ? Said::tr("Checking %1").arg(name)
                                                : Said::tr("Importing %1").arg(name);
}

} // namespace

Result<ObservationFile> lookAtFigures(const QString &workspace, const QString &path)
{
    const Result<Database> database = Database::open(workspace, Database::Access::ReadOnly);
    return database ? lookAtObservations(*database, path) : Result<ObservationFile>(database.error());
}

Result<ObservationsOutcome> runFigureImport(const FigureImportJob &job, BackgroundTask &task)
{
    const auto access = job.purpose == ImportPurpose::DryRun ? Database::Access::ReadOnly : Database::Access::ReadWrite;
    const Result<Database> database = Database::open(job.workspace, access);
    if (!database)
        return database.error();
    const auto progress = [&task, words = wordsFor(job)](qint64 done, qint64 total) {
        task.progress(done, total, words);
        return !task.isCancelled();
    };
    task.progress(0, 0, wordsFor(job));
    return importObservations(*database, {job.who, QDateTime::currentDateTimeUtc()}, job.file, job.purpose, progress);
}
