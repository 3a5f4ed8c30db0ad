#include "app/cli/Command.h"

#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>

#include <QApplication>

#include <algorithm>
#include <array>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <memory>

namespace {

void addCommands(CLI::App &app, ExitStatus &status)
{
    app.set_version_flag("--version", SCRUTINEER_VERSION);
    app.require_subcommand(1);
    addParseCommand(app, status);
    addNewCommand(app, status);
    addImportCommand(app, status);
    addObservationsCommand(app, status);
    addImportTrackerCommand(app, status);
    addImportPlanCommand(app, status);
    addListCommand(app, status);
    addShowCommand(app, status);
    addSearchCommand(app, status);
    addDigestCommand(app, status);
    addEraseCommand(app, status);
    addTimelineCommand(app, status);
    addPackCommand(app, status);
    addVerifyCommand(app, status);
    addClearDaysCommand(app, status);
    addCalendarCommand(app, status);
    addBackupCommands(app, status);
    addAnalyseCommand(app, status);
    addChartCommand(app, status);
    addExportCommand(app, status);
}

/// Pictures need fonts, and so more of Qt than the other commands, which start faster without. No display is needed.
std::unique_ptr<QCoreApplication> applicationFor(int &argc, char **argv)
{
    constexpr std::array drawing{"timeline", "chart", "pack"};
    const bool draws = argc > 1 && std::any_of(drawing.begin(), drawing.end(), [&](const char *command) {
                           return std::strcmp(argv[1], command) == 0;
                       });
    if (!draws)
        return std::make_unique<QCoreApplication>(argc, argv);
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QApplication>(argc, argv);
}

/// What Qt says of the desktop session is no message of ours; scripts read ours line by line.
void passOnFaults(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        std::fprintf(stderr, "%s\n", qPrintable(message));
}

} // namespace

int main(int argc, char **argv)
{
    // A file that reaches the size limit is to be an error in words, not the end of the program.
    std::signal(SIGXFSZ, SIG_IGN);
    qInstallMessageHandler(passOnFaults);
    const std::unique_ptr<QCoreApplication> application = applicationFor(argc, argv);
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
