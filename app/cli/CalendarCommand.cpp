#include "app/cli/Command.h"
#include "app/cli/OpenWorkspace.h"
#include "app/cli/Output.h"
#include "core/workflows/MeetingCalendar.h"

#include <memory>

namespace {

struct CalendarOptions
{
    std::string workspace;
    std::string file;
};

ExitStatus writeCalendar(const CalendarOptions &options)
{
    const QString path = toQString(options.file);
    return withWorkspace(toQString(options.workspace), Database::Access::ReadOnly, [&](const Database &database) {
        const Result<void> written = writeMeetingCalendar(database, path, QDateTime::currentDateTime());
        return written ? ExitStatus::Done : failed(path, written.error());
    });
}

} // namespace

void addCalendarCommand(CLI::App &app, ExitStatus &status)
{
    const auto options = std::make_shared<CalendarOptions>();
    CLI::App *const command =
        app.add_subcommand("calendar", "Write meetings and statutory dates as a calendar (.ics) other programs read");
    command->add_option("WORKSPACE", options->workspace, "The workspace to read")->required();
    command->add_option("-o,--output", options->file, "The file to write")->required();
    command->callback([options, &status] { status = writeCalendar(*options); });
}
