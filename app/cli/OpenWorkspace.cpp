#include "app/cli/OpenWorkspace.h"

#include "app/cli/Output.h"
#include "core/base/AccountName.h"

#include <QCoreApplication>

ExitStatus withWorkspace(const QString &path, Database::Access access,
                         const std::function<ExitStatus(const Database &)> &work)
{
    const Result<Database> database = Database::open(path, access);
    if (!database) {
        printError(path, database.error());
        return ExitStatus::CannotOpen;
    }
    if (database->isNewer()) {
        const QString sentence = QCoreApplication::translate(
            "OpenWorkspace", "it was made by a newer version of Scrutineer. Upgrade Scrutineer on this computer.");
        printError(path, {Error::Kind::NewerVersion, sentence});
        return ExitStatus::CannotOpen;
    }
    return work(*database);
}

QString userName()
{
    const QString set = qEnvironmentVariable("SCRUTINEER_USER");
    return set.isEmpty() ? accountName() : set;
}
