#include "app/cli/Command.h"

#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>

#include <QCoreApplication>

#include <csignal>

namespace {

void addCommands(CLI::App &app, ExitStatus &status)
{
    app.set_version_flag("--version", SCRUTINEER_VERSION);
    app.require_subcommand(1);
    addParseCommand(app, status);
    addNewCommand(app, status);
    addImportCommand(app, status);
    addListCommand(app, status);
    addShowCommand(app, status);
    addSearchCommand(app, status);
    addVerifyCommand(app, status);
    addClearDaysCommand(app, status);
    addCalendarCommand(app, status);
    addBackupCommands(app, status);
}

} // namespace

int main(int argc, char **argv)
{
    // A file that reaches the size limit is to be an error in words, not the end of the program.
    std::signal(SIGXFSZ, SIG_IGN);
    const QCoreApplication application(argc, argv);
    CLI::App app(
        "Scrutineer without a window: reads committee reports into a workspace, lists, searches and checks it.",
        "scrutineer-cli");
    ExitStatus status = ExitStatus::Done;
    addCommands(app, status);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        return app.exit(error) == 0 ? 0 : int(ExitStatus::WrongUsage);
    }
    return int(status);
}
