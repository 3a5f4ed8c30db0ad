#include "app/cli/Command.h"
#include "app/cli/Output.h"
#include "core/procedure/ClearDays.h"

#include <QLocale>

#include <memory>

namespace {

struct ClearDaysOptions
{
    std::string meeting;
    std::string nation = "england";
    std::string rule = "working";
    int days = 0;
    bool hasDays = false;
    bool asJson = false;
};

QJsonObject jsonOf(const CountedDay &day)
{
    return {{QStringLiteral("date"), day.date.toString(Qt::ISODate)},
            {QStringLiteral("number"), day.number > 0 ? QJsonValue(day.number) : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("not_counted"), day.reason.isEmpty() ? QJsonValue(QJsonValue::Null) : day.reason}};
}

QJsonObject jsonOf(const ClearDays &clearDays, const QString &nation)
{
    QJsonArray days;
    for (const CountedDay &day : clearDays.days)
        if (day.kind == CountedDay::Kind::Counted || day.kind == CountedDay::Kind::NotCounted)
            days.append(jsonOf(day));
    return {{QStringLiteral("meeting"), clearDays.meeting.toString(Qt::ISODate)},
            {QStringLiteral("nation"), nation},
            {QStringLiteral("rule"), QString(wordOf(clearDays.rule))},
            {QStringLiteral("days"), clearDays.required},
            {QStringLiteral("publish_by"), clearDays.publishBy.toString(Qt::ISODate)},
            {QStringLiteral("between"), days},
            {QStringLiteral("words"), inWords(clearDays)}};
}

ExitStatus countDays(const ClearDaysOptions &options)
{
    const QDate meeting = QDate::fromString(toQString(options.meeting), Qt::ISODate);
    const QString nation = toQString(options.nation);
    const CouncilDays days(fromWord<ClearDayRule>(toQString(options.rule)).value_or(ClearDayRule::Working));
    const int required =
        options.hasDays ? options.days : clearDaysRequired(fromWord<Nation>(nation).value_or(Nation::England), meeting);
    const Result<ClearDays> counted = workedOutClearDays(meeting, required, days);
    if (!counted) {
        printError(toQString(options.meeting), counted.error());
        return ExitStatus::WrongUsage;
    }
    if (options.asJson)
        printJson(jsonOf(*counted, nation));
    else
        printLine(counted->publishBy.toString(Qt::ISODate) + QLatin1Char('\n') + inWords(*counted));
    return ExitStatus::Done;
}

} // namespace

void addClearDaysCommand(CLI::App &app, ExitStatus &status)
{
    const auto options = std::make_shared<ClearDaysOptions>();
    CLI::App *const command =
        app.add_subcommand("clear-days", "The last lawful day to publish before a meeting, worked out in words");
    command->add_option("--meeting", options->meeting, "The day of the meeting, as 2026-04-07")->required();
    CLI::Option *const days =
        command->add_option("--days", options->days, "How many clear days; the nation's own unless said otherwise");
    command->add_option("--nation", options->nation, "Whose law: england or wales")
        ->check(CLI::IsMember({"england", "wales"}));
    command->add_option("--rule", options->rule, "Which days count: working, not_sunday or calendar")
        ->check(CLI::IsMember({"working", "not_sunday", "calendar"}));
    command->add_flag("--json", options->asJson, "Print one JSON object");
    command->callback([options, days, &status] {
        options->hasDays = days->count() > 0;
        status = countDays(*options);
    });
}
