#include "app/cli/Command.h"
#include "app/cli/OpenWorkspace.h"
#include "app/cli/Output.h"
#include "core/workflows/ImportObservations.h"

#include <atomic>
#include <csignal>
#include <memory>

namespace {

struct ObservationsOptions
{
    std::string workspace;
    std::vector<std::string> files;
    std::string area;
    std::vector<std::string> mappings;
    bool isDryRun = false;
    bool asJson = false;
};

std::atomic<bool> isInterrupted = false;

QJsonObject jsonOf(const RefusedCell &refused)
{
    return {{QStringLiteral("row"), refused.row},
            {QStringLiteral("column"), refused.column.isEmpty() ? QJsonValue(QJsonValue::Null) : refused.column},
            {QStringLiteral("reason"), refused.reason}};
}

QJsonObject jsonOf(const ObservationsOutcome &outcome)
{
    QJsonArray problems;
    for (const RefusedCell &refused : outcome.problems)
        problems.append(jsonOf(refused));
    return {{QStringLiteral("file"), outcome.file},
            {QStringLiteral("ok"), true},
            {QStringLiteral("error"), QJsonValue::Null},
            {QStringLiteral("hash"), outcome.hash},
            {QStringLiteral("layout"), outcome.layout},
            {QStringLiteral("dry_run"), outcome.isDryRun},
            {QStringLiteral("rows"), outcome.rows},
            {QStringLiteral("taken"), outcome.taken},
            {QStringLiteral("unchanged"), outcome.unchanged},
            {QStringLiteral("revised"), outcome.revised},
            {QStringLiteral("refused"), outcome.refused},
            {QStringLiteral("missing"), outcome.missing},
            {QStringLiteral("new_indicators"), outcome.newIndicators},
            {QStringLiteral("new_areas"), outcome.newAreas},
            {QStringLiteral("unused_columns"), QJsonArray::fromStringList(outcome.unusedColumns)},
            {QStringLiteral("imported_before"), outcome.wasImportedBefore},
            {QStringLiteral("journal_entry"),
             outcome.journalEntry > 0 ? QJsonValue(outcome.journalEntry) : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("problems"), problems}};
}

QString textOf(const ObservationsOutcome &outcome)
{
    const QString sentence = QStringLiteral("%1: %2 taken, %3 unchanged, %4 revised, %5 refused, of %6 rows%7")
                                 .arg(outcome.file)
                                 .arg(outcome.taken)
                                 .arg(outcome.unchanged)
                                 .arg(outcome.revised)
                                 .arg(outcome.refused)
                                 .arg(outcome.rows)
                                 .arg(outcome.isDryRun ? QStringLiteral(" (dry run: nothing was saved)") : QString());
    return outcome.unusedColumns.isEmpty()
        ? sentence
        : sentence + QStringLiteral("; not used: ") + outcome.unusedColumns.join(QStringLiteral(", "));
}

Result<ObservationsOutcome> importOne(const Database &database, const QString &path, const ObservationsOptions &options)
{
    Result<ObservationFile> file = lookAtObservations(database, path);
    if (!file)
        return file.error();
    if (!options.area.empty())
        file->mapping.area = toQString(options.area);
    const QStringList choices = toQStringList(options.mappings);
    const Result<void> mapped =
        file->monitoring ? mapMonitoring(*file->monitoring, choices) : mapColumns(file->mapping, choices);
    if (!mapped)
        return mapped.error();
    const auto progress = [](qint64 done, qint64 total) {
        showProgress(int(done * 100 / std::max<qint64>(total, 1)), 100);
        return !isInterrupted;
    };
    return importObservations(database, {userName(), QDateTime::currentDateTimeUtc()}, *file,
                              options.isDryRun ? ImportPurpose::DryRun : ImportPurpose::Save, progress);
}

ExitStatus importAll(const Database &database, const ObservationsOptions &options)
{
    QJsonArray array;
    bool hasRefused = false;
    for (const QString &path : toQStringList(options.files)) {
        const Result<ObservationsOutcome> outcome = importOne(database, path, options);
        if (!outcome) {
            hasRefused = true;
            printError(path, outcome.error());
            array.append(QJsonObject{{QStringLiteral("file"), path},
                                     {QStringLiteral("ok"), false},
                                     {QStringLiteral("error"), outcome.error().message}});
            continue;
        }
        hasRefused = hasRefused || outcome->refused > 0;
        for (const RefusedCell &refused : outcome->problems)
            printError(path, {Error::Kind::Refused, refused.reason});
        array.append(jsonOf(*outcome));
        if (!options.asJson)
            printLine(textOf(*outcome));
    }
    // One file is one object, as scripts expect of one question.
    if (options.asJson && array.size() == 1)
        printJson(array.first().toObject());
    else if (options.asJson)
        printJson(array);
    return hasRefused ? ExitStatus::SomeRefused : ExitStatus::Done;
}

} // namespace

void addObservationsCommand(CLI::App &app, ExitStatus &status)
{
    const auto options = std::make_shared<ObservationsOptions>();
    CLI::App *const group = app.add_subcommand("observations", "Figures of indicators");
    group->require_subcommand(1);
    CLI::App *const command =
        group->add_subcommand("import",
                              "Import figures from CSV or XLSX: tidy files, published statistics, statistical "
                              "neighbours, budget monitoring, workforce figures");
    command->add_option("WORKSPACE", options->workspace, "The workspace to import into")->required();
    command->add_option("FILE", options->files, "CSV or XLSX files")->required();
    command->add_option("--area", options->area, "Whose figures they are, where no column says so");
    command->add_option("--map", options->mappings, "COLUMN=FIELD; may be repeated")->allow_extra_args(false);
    command->add_flag("--dry-run", options->isDryRun, "Say what would be done, and save nothing");
    command->add_flag("--json", options->asJson, "Print JSON");
    command->callback([options, &status] {
        std::signal(SIGINT, [](int) { isInterrupted = true; });
        const auto access = options->isDryRun ? Database::Access::ReadOnly : Database::Access::ReadWrite;
        status = withWorkspace(toQString(options->workspace), access,
                               [&](const Database &database) { return importAll(database, *options); });
    });
}
