#include "app/cli/Command.h"
#include "app/cli/OpenWorkspace.h"
#include "app/cli/Output.h"
#include "core/storage/Backup.h"

#include <memory>

namespace {

struct CopyOptions
{
    std::string from;
    std::string to;
};

ExitStatus makeBackup(const CopyOptions &options)
{
    return withWorkspace(toQString(options.from), Database::Access::ReadOnly, [&](const Database &database) {
        const Result<void> made = backUp(database, toQString(options.to));
        return made ? ExitStatus::Done : failed(toQString(options.to), made.error());
    });
}

ExitStatus restoreBackup(const CopyOptions &options)
{
    const Result<void> restored = restore(toQString(options.from), toQString(options.to));
    return restored ? ExitStatus::Done : failed(toQString(options.from), restored.error());
}

} // namespace

void addBackupCommands(CLI::App &app, ExitStatus &status)
{
    const auto options = std::make_shared<CopyOptions>();
    CLI::App *const backup =
        app.add_subcommand("backup", "Make a consistent copy, also while the application has the workspace open");
    backup->add_option("WORKSPACE", options->from, "The workspace to copy")->required();
    backup->add_option("FILE", options->to, "The backup to make; an existing file is not overwritten")->required();
    backup->callback([options, &status] { status = makeBackup(*options); });
    CLI::App *const restoring = app.add_subcommand("restore", "Make a workspace from a backup");
    restoring->add_option("FILE", options->from, "The backup")->required();
    restoring->add_option("WORKSPACE", options->to, "The workspace to make; an existing file is not overwritten")
        ->required();
    restoring->callback([options, &status] { status = restoreBackup(*options); });
}
