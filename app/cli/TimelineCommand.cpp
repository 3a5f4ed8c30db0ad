#include "app/cli/Command.h"
#include "app/cli/OpenWorkspace.h"
#include "app/cli/Output.h"
#include "core/storage/TimelineQueries.h"
#include "ui/render/timeline/TimelineFile.h"

#include <QDate>

#include <memory>

namespace {

struct TimelineOptions
{
    std::string workspace;
    std::string output;
    std::string theme;
    std::string indicator;
    std::string text;
    std::string today;
};

Result<TimelineChoice> choiceOf(const TimelineOptions &options, const TimelineContents &contents)
{
    TimelineChoice choice;
    choice.theme = toQString(options.theme);
    choice.text = toQString(options.text);
    if (options.indicator.empty())
        return choice;
    const QString wanted = toQString(options.indicator);
    for (const TimelineSeries &series : contents.series)
        if (series.name.contains(wanted, Qt::CaseInsensitive))
            choice.indicator = series.indicator;
    if (!choice.indicator)
        return Error{Error::Kind::NotFound,
                     QStringLiteral("no indicator with figures is called so. List the indicators to see their names.")};
    return choice;
}

ExitStatus writeFrom(const Database &database, const TimelineOptions &options)
{
    const QDate today =
        options.today.empty() ? QDate::currentDate() : QDate::fromString(toQString(options.today), Qt::ISODate);
    if (!today.isValid()) {
        printError(toQString(options.today),
                   {Error::Kind::Refused, QStringLiteral("this is no date. Write it as 2026-03-23.")});
        return ExitStatus::WrongUsage;
    }
    const Result<TimelineContents> contents = timelineContents(database, today);
    if (!contents)
        return failed(QStringLiteral("timeline"), contents.error());
    const Result<TimelineChoice> choice = choiceOf(options, *contents);
    if (!choice)
        return failed(toQString(options.indicator), choice.error());
    const Result<void> written = writeTimeline(toQString(options.output), *contents, *choice, today);
    return written ? ExitStatus::Done : failed(toQString(options.output), written.error());
}

} // namespace

void addTimelineCommand(CLI::App &app, ExitStatus &status)
{
    const auto options = std::make_shared<TimelineOptions>();
    CLI::App *const command = app.add_subcommand("timeline", "Write the whole story on one axis of time");
    command->add_option("WORKSPACE", options->workspace, "The workspace to read")->required();
    command->add_option("-o,--output", options->output, "FILE.svg or FILE.pdf")->required();
    command->add_option("--theme", options->theme, "Only this theme's recommendations and actions");
    command->add_option("--text", options->text, "Only events with these words");
    command->add_option("--indicator", options->indicator, "The indicator whose line stands underneath");
    command->add_option("--today", options->today, "The day against which lateness is worked out");
    command->callback([options, &status] {
        status = withWorkspace(toQString(options->workspace), Database::Access::ReadOnly,
                               [&](const Database &database) { return writeFrom(database, *options); });
    });
}
