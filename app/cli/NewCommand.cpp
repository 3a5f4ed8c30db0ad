#include "app/cli/Command.h"
#include "app/cli/OpenWorkspace.h"
#include "app/cli/Output.h"
#include "core/workflows/ExportWorkspace.h"
#include "core/workflows/NewWorkspace.h"
#include "core/workflows/SampleWorkspace.h"

#include <memory>

namespace {

struct NewOptions
{
    std::string workspace;
    std::string council;
    std::string from;
    bool withSample = false;
};

ExitStatus makeWorkspace(const NewOptions &options)
{
    const QString path = toQString(options.workspace);
    const Result<void> made = options.withSample ? createSampleWorkspace(path)
        : options.from.empty()                   ? createWorkspace(path, toQString(options.council))
                                                 : createFromExport(path, toQString(options.from));
    if (!made)
        return failed(path, made.error());
    printMessage(QStringLiteral("%1 made.").arg(path));
    return ExitStatus::Done;
}

} // namespace

void addNewCommand(CLI::App &app, ExitStatus &status)
{
    const auto options = std::make_shared<NewOptions>();
    CLI::App *const command = app.add_subcommand("new", "Make a workspace; an existing file is never overwritten");
    command->add_option("WORKSPACE", options->workspace, "The .scrutiny file to make")->required();
    command->add_option("--council", options->council, "The council's name");
    CLI::Option *const sample =
        command->add_flag("--sample", options->withSample, "Fill it with the sample council's story");
    command->add_option("--from", options->from, "The folder of an export to make it from")->excludes(sample);
    command->callback([options, &status] { status = makeWorkspace(*options); });
}
