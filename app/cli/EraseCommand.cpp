#include "app/cli/Command.h"
#include "app/cli/OpenWorkspace.h"
#include "app/cli/Output.h"
#include "core/storage/Erasure.h"
#include "core/storage/ReportQueries.h"

#include <QDateTime>

#include <memory>

namespace {

struct EraseOptions
{
    std::string workspace;
    std::string report;
    std::string reason;
    bool isMeant = false;
    bool asJson = false;
};

/// By its id or reference; one that was deleted before is known by its id alone.
std::optional<ReportId> reportCalled(const Database &database, const QString &name)
{
    const Result<ReportDetail> detail = reportDetail(database, name);
    return detail ? std::optional(detail->report.id) : ReportId::fromString(name);
}

QJsonObject jsonOf(const ErasureCount &count, bool isErased)
{
    return {{QStringLiteral("erased"), isErased},
            {QStringLiteral("records"), count.records},
            {QStringLiteral("recommendations"), count.recommendations},
            {QStringLiteral("journal_entries"), count.entries},
            {QStringLiteral("documents"), count.documents},
            {QStringLiteral("issued_packs"), count.packs}};
}

QString inWords(const ErasureCount &count)
{
    return QStringLiteral(
               "%1 records (%2 of them recommendations that came from it), %3 documents (%4 of them issued packs "
               "that printed it), and their words in %5 journal entries")
        .arg(count.records)
        .arg(count.recommendations)
        .arg(count.documents)
        .arg(count.packs)
        .arg(count.entries);
}

ExitStatus tell(const ErasureCount &count, const EraseOptions &options)
{
    if (options.asJson)
        printJson(jsonOf(count, options.isMeant));
    else if (options.isMeant)
        printLine(QStringLiteral("Erased: %1.").arg(inWords(count)));
    else
        printLine(QStringLiteral("This would erase %1. It cannot be undone: say --yes to do it.").arg(inWords(count)));
    if (options.isMeant)
        printMessage(QStringLiteral("Backups and exports made before still have these words: delete them as well."));
    return ExitStatus::Done;
}

ExitStatus eraseFrom(const Database &database, const EraseOptions &options)
{
    const QString name = toQString(options.report);
    const std::optional<ReportId> report = reportCalled(database, name);
    if (!report)
        return failed(
            name,
            {Error::Kind::NotFound, QStringLiteral("no report is called so. List the reports to see their names.")});
    const Result<ErasureCount> count = options.isMeant
        ? eraseReport(database, *report, toQString(options.reason), {userName(), QDateTime::currentDateTimeUtc()})
        : erasureOf(database, *report);
    return count ? tell(*count, options) : failed(name, count.error());
}

} // namespace

void addEraseCommand(CLI::App &app, ExitStatus &status)
{
    const auto options = std::make_shared<EraseOptions>();
    CLI::App *const command = app.add_subcommand(
        "erase", "Take a report and its words out of the file for good, the journal's old entries included");
    command->add_option("WORKSPACE", options->workspace, "The workspace to change")->required();
    command->add_option("REPORT", options->report, "Its reference or id; one that was deleted goes by its id")
        ->required();
    command->add_option("--reason", options->reason, "Why: it is kept in the journal, so leave exempt words out")
        ->required();
    command->add_flag("--yes", options->isMeant, "Do it; without it the command only says what would go");
    command->add_flag("--json", options->asJson, "Print one JSON object");
    command->callback([options, &status] {
        status = withWorkspace(toQString(options->workspace), Database::Access::ReadWrite,
                               [&](const Database &database) { return eraseFrom(database, *options); });
    });
}
