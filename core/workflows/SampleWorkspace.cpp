#include "core/workflows/SampleWorkspace.h"

#include "core/storage/Database.h"
#include "core/storage/Journal.h"
#include "core/storage/SearchIndex.h"
#include "core/storage/WorkspaceQueries.h"
#include "core/workflows/ImportReports.h"
#include "core/workflows/SampleIndicators.h"
#include "core/workflows/SampleMeetings.h"
#include "core/workflows/SampleRecommendations.h"
#include "core/workflows/SampleStory.h"

#include <QDir>

namespace {

QStringList sampleReports()
{
    const QDir folder(QStringLiteral(":/sample/reports"));
    QStringList files;
    for (const QString &name : folder.entryList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name))
        files.append(folder.filePath(name));
    return files;
}

Result<void> importSample(const Database &database)
{
    if (const Result<void> named = nameWorkspace(database, QStringLiteral("Fenbridge City Council")); !named)
        return named;
    std::optional<Error> refused;
    const auto note = [&](const ImportOutcome &outcome, int, int) {
        if (outcome.error)
            refused = outcome.error;
        return !refused;
    };
    const Result<void> imported = importReports(database, QStringLiteral("Scrutineer"), sampleReports(), note);
    if (refused)
        return *refused;
    if (!imported)
        return imported;
    const Stamp stamp{QStringLiteral("Scrutineer"), QDateTime::currentDateTimeUtc()};
    // The plan names indicators, targets name the notice, and recommendations name all that came before.
    for (const auto chapter : {addSampleMeetings, addSampleIndicators, tellSampleStory, addSampleTargets,
                               addSampleRecommendations, linkSampleAgenda})
        if (const Result<void> told = chapter(database, stamp); !told)
            return told;
    return updateSearchIndex(database, IndexBatch::Large);
}

} // namespace

Result<void> createSampleWorkspace(const QString &path)
{
    const Result<Database> database = Database::create(path, importSample);
    return database ? Result<void>() : Result<void>(database.error());
}
