#include "app/cli/OpenWorkspace.h"

#include "app/cli/Output.h"
#include "core/base/AccountName.h"
#include "core/storage/PublicView.h"

#include <CLI/Validators.hpp>

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

void addEditionOption(CLI::App &command, std::string &edition)
{
    command
        .add_option("--edition", edition,
                    "Show what this edition may see: public, members or chair. Without it, everything")
        ->check(CLI::IsMember({"public", "members", "chair"}));
}

ExitStatus withEdition(const QString &path, const std::string &edition,
                       const std::function<ExitStatus(const Database &)> &work)
{
    return withWorkspace(path, Database::Access::ReadOnly, [&](const Database &database) {
        if (edition == "public")
            if (const Result<void> covered = showPublicMatterAlone(database); !covered)
                return failed(path, covered.error());
        return work(database);
    });
}

QString userName()
{
    const QString set = qEnvironmentVariable("SCRUTINEER_USER");
    return set.isEmpty() ? accountName() : set;
}
