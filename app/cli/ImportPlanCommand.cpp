#include "app/cli/Command.h"
#include "app/cli/OpenWorkspace.h"
#include "app/cli/Output.h"
#include "core/import/PlanDraft.h"
#include "core/storage/Journal.h"
#include "core/storage/PlanQueries.h"
#include "core/workflows/ImportPlan.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <memory>

namespace {

struct PlanOptions
{
    std::string workspace;
    std::string file;
    std::string title;
    std::string version;
    std::string after;
    bool isDryRun = false;
    bool asJson = false;
};

constexpr qint64 largestPlan = 32 * 1024 * 1024;

/// The table with the most rows: the others of a document hold its cover and its signatures.
Result<PlanTable> tableIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::Unreadable,
                     QStringLiteral("the file cannot be read: %1. Check its name.").arg(file.errorString())};
    if (file.size() > largestPlan)
        return Error{Error::Kind::TooLarge,
                     QStringLiteral("the file is larger than 32 MiB: no plan is. Save only its table.")};
    const Result<QList<PlanTable>> tables = readPlanTables(file.readAll(), QFileInfo(path).fileName());
    if (!tables)
        return tables.error();
    if (tables->isEmpty())
        return Error{Error::Kind::NotFound, QStringLiteral("the file has no table. Give one with a row an action.")};
    return *std::max_element(tables->cbegin(), tables->cend(), [](const PlanTable &one, const PlanTable &other) {
        return one.rows.size() < other.rows.size();
    });
}

Result<PlanDestination> destinationOf(const Database &database, const PlanOptions &options)
{
    PlanDestination destination;
    destination.title = toQString(options.title);
    if (!options.version.empty())
        destination.version = toQString(options.version);
    if (options.after.empty())
        return destination;
    const Result<QList<ImprovementPlan>> plans = allPlans(database);
    if (!plans)
        return plans.error();
    for (const ImprovementPlan &plan : *plans)
        if (plan.title.compare(toQString(options.after), Qt::CaseInsensitive) == 0) {
            destination.way = PlanDestination::Way::NextVersion;
            destination.plan = plan.id;
            return destination;
        }
    return Error{Error::Kind::NotFound, QStringLiteral("no plan is called so. List the plans to see their titles.")};
}

QString wordOfKind(PlanDifference::Kind kind)
{
    switch (kind) {
    case PlanDifference::Kind::Added:
        return QStringLiteral("added");
    case PlanDifference::Kind::Dropped:
        return QStringLiteral("dropped");
    case PlanDifference::Kind::Changed:
        return QStringLiteral("changed");
    }
    return {};
}

QJsonObject jsonOf(const PlanDraft &draft, const PlanImport &prepared)
{
    QJsonArray differences;
    for (const PlanDifference &difference : prepared.differences)
        differences.append(QJsonObject{{QStringLiteral("ref"), difference.reference},
                                       {QStringLiteral("kind"), wordOfKind(difference.kind)},
                                       {QStringLiteral("what"), difference.what},
                                       {QStringLiteral("changes"), QJsonArray::fromStringList(difference.changes)}});
    QJsonArray troubles;
    for (const DraftTrouble &trouble : draft.troubles)
        troubles.append(QJsonObject{{QStringLiteral("line"), trouble.line},
                                    {QStringLiteral("refused"), trouble.kind == DraftTrouble::Kind::RowRefused},
                                    {QStringLiteral("sentence"), trouble.sentence}});
    return {{QStringLiteral("themes"), int(draft.themes.size())},
            {QStringLiteral("actions"), int(draft.actions.size())},
            {QStringLiteral("differences"), differences},
            {QStringLiteral("troubles"), troubles},
            {QStringLiteral("unknown_links"), QJsonArray::fromStringList(prepared.unknownLinks)}};
}

void tell(const PlanDraft &draft, const PlanImport &prepared, const PlanOptions &options)
{
    if (options.asJson)
        return printJson(jsonOf(draft, prepared));
    for (const DraftTrouble &trouble : draft.troubles)
        printLine(QStringLiteral("row %1: %2").arg(trouble.line).arg(trouble.sentence));
    for (const PlanDifference &difference : prepared.differences)
        printLine(
            QStringLiteral("%1 %2: %3")
                .arg(difference.reference, wordOfKind(difference.kind),
                     difference.changes.isEmpty() ? difference.what : difference.changes.join(QStringLiteral("; "))));
    printLine(QStringLiteral("%1 actions in %2 themes.%3")
                  .arg(draft.actions.size())
                  .arg(draft.themes.size())
                  .arg(options.isDryRun ? QStringLiteral(" Nothing was saved: this was a dry run.") : QString()));
}

ExitStatus importInto(const Database &database, const PlanOptions &options)
{
    const QString path = toQString(options.file);
    const Result<PlanTable> table = tableIn(path);
    if (!table) {
        printError(path, table.error());
        return ExitStatus::SomeRefused;
    }
    const Result<PlanDestination> destination = destinationOf(database, options);
    if (!destination)
        return failed(toQString(options.after), destination.error());
    const PlanDraft draft = draftPlan(*table, columnsOf(table->headings));
    const Result<PlanImport> prepared = preparePlanImport(database, draft, *destination, QDate::currentDate());
    if (!prepared)
        return failed(path, prepared.error());
    if (!options.isDryRun) {
        const auto saved = Journal(database).apply(prepared->changes, {userName(), QDateTime::currentDateTimeUtc()});
        if (!saved)
            return failed(path, saved.error());
    }
    tell(draft, *prepared, options);
    const bool hasRefused =
        std::any_of(draft.troubles.cbegin(), draft.troubles.cend(),
                    [](const DraftTrouble &trouble) { return trouble.kind == DraftTrouble::Kind::RowRefused; });
    return hasRefused ? ExitStatus::SomeRefused : ExitStatus::Done;
}

} // namespace

void addImportPlanCommand(CLI::App &app, ExitStatus &status)
{
    const auto options = std::make_shared<PlanOptions>();
    CLI::App *const command =
        app.add_subcommand("import-plan", "Take in an improvement plan kept as CSV, XLSX or a table in a DOCX");
    command->add_option("WORKSPACE", options->workspace, "The workspace to write to")->required();
    command->add_option("FILE", options->file, "The plan")->required();
    command->add_option("--title", options->title, "What the plan is called")->default_val("Improvement Plan");
    command->add_option("--plan-version", options->version, "Which version it is");
    command->add_option("--after", options->after, "The title of the plan of which it is the next version");
    command->add_flag("--dry-run", options->isDryRun, "Say what would be taken in, and save nothing");
    command->add_flag("--json", options->asJson, "Print one JSON object");
    command->callback([options, &status] {
        status = withWorkspace(toQString(options->workspace),
                               options->isDryRun ? Database::Access::ReadOnly : Database::Access::ReadWrite,
                               [&](const Database &database) { return importInto(database, *options); });
    });
}
