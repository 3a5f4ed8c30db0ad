#include "app/cli/Command.h"
#include "app/cli/OpenWorkspace.h"
#include "app/cli/Output.h"
#include "core/workflows/ExportWorkspace.h"

#include <memory>

namespace {

struct ExportOptions
{
    std::string workspace;
    std::string folder;
    std::string edition;
};

ExitStatus exportAll(const ExportOptions &options)
{
    return withEdition(toQString(options.workspace), options.edition, [&](const Database &database) {
        const QString folder = toQString(options.folder);
        const Result<void> exported = exportWorkspace(database, folder, QDate::currentDate());
        if (!exported)
            return failed(folder, exported.error());
        printMessage(QStringLiteral("%1 made.").arg(folder));
        return ExitStatus::Done;
    });
}

} // namespace

void addExportCommand(CLI::App &app, ExitStatus &status)
{
    const auto options = std::make_shared<ExportOptions>();
    CLI::App *const command =
        app.add_subcommand("export", "Write everything in open formats; `new --from DIR` reads it back without loss");
    command->add_option("WORKSPACE", options->workspace, "The workspace to export")->required();
    command->add_option("DIR", options->folder, "The folder to make")->required();
    addEditionOption(*command, options->edition);
    command->callback([options, &status] { status = exportAll(*options); });
}
