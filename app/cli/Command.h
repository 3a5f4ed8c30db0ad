#pragma once

#include <CLI/App.hpp>

#include <QStringList>

#include <string>
#include <vector>

/// How a command ended, as scripts see it. The numbers are a contract (docs/cli.md).
enum class ExitStatus
{
    Done = 0,
    InternalFault = 1,
    WrongUsage = 2,
    SomeRefused = 3,
    CannotOpen = 4
};

/// Each command declares itself and writes how it ended into `status` when it is the one that was called.
void addParseCommand(CLI::App &app, ExitStatus &status);
void addNewCommand(CLI::App &app, ExitStatus &status);
void addImportCommand(CLI::App &app, ExitStatus &status);
void addObservationsCommand(CLI::App &app, ExitStatus &status);
void addImportTrackerCommand(CLI::App &app, ExitStatus &status);
void addImportPlanCommand(CLI::App &app, ExitStatus &status);
void addListCommand(CLI::App &app, ExitStatus &status);
void addShowCommand(CLI::App &app, ExitStatus &status);
void addSearchCommand(CLI::App &app, ExitStatus &status);
void addTimelineCommand(CLI::App &app, ExitStatus &status);
void addPackCommand(CLI::App &app, ExitStatus &status);
void addVerifyCommand(CLI::App &app, ExitStatus &status);
void addClearDaysCommand(CLI::App &app, ExitStatus &status);
void addCalendarCommand(CLI::App &app, ExitStatus &status);
void addBackupCommands(CLI::App &app, ExitStatus &status);
void addAnalyseCommand(CLI::App &app, ExitStatus &status);
void addChartCommand(CLI::App &app, ExitStatus &status);
void addExportCommand(CLI::App &app, ExitStatus &status);
void addEraseCommand(CLI::App &app, ExitStatus &status);
void addDigestCommand(CLI::App &app, ExitStatus &status);

inline QString toQString(const std::string &text)
{
    return QString::fromStdString(text);
}

inline QStringList toQStringList(const std::vector<std::string> &texts)
{
    QStringList list;
    for (const std::string &text : texts)
        list.append(toQString(text));
    return list;
}
