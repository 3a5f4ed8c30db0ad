#include "app/cli/Command.h"
#include "app/cli/OpenWorkspace.h"
#include "app/cli/Output.h"
#include "core/storage/Journal.h"
#include "core/workflows/ImportTracker.h"

#include <memory>

namespace {

struct TrackerOptions
{
    std::string workspace;
    std::string file;
    std::string which = "scrutiny";
    std::vector<std::string> mapping;
    bool isDryRun = false;
    bool asJson = false;
};

QStringList fieldNames()
{
    QStringList names;
    for (const auto &[field, word] : Words<TrackerField>::all)
        names.append(word);
    return names;
}

Error unknown(const QString &sentence)
{
    return {Error::Kind::Refused, sentence};
}

/// The guessed fields with what COLUMN=FIELD says instead.
Result<QList<TrackerField>> fieldsOf(const TrackerTable &table, const QStringList &mapping)
{
    QList<TrackerField> fields = guessedFields(table.heads);
    for (const QString &pair : mapping) {
        const QString head = pair.section(QLatin1Char('='), 0, -2);
        const qsizetype column = table.heads.indexOf(head);
        const auto field = fromWord<TrackerField>(pair.section(QLatin1Char('='), -1));
        if (column < 0)
            return unknown(QStringLiteral("there is no column '%1'. The columns are: %2.")
                               .arg(head, table.heads.join(QStringLiteral(", "))));
        if (!field)
            return unknown(QStringLiteral("'%1' names no field. Use COLUMN=FIELD with one of: %2.")
                               .arg(pair, fieldNames().join(QStringLiteral(", "))));
        for (TrackerField &other : fields)
            if (other == *field)
                other = TrackerField::Ignored;
        fields[column] = *field;
    }
    return fields;
}

QJsonObject jsonOf(const TrackerRowDraft &row)
{
    const Recommendation &made = row.history.recommendation;
    return {{QStringLiteral("line"), row.line},
            {QStringLiteral("outcome"), QString(wordOf(row.outcome))},
            {QStringLiteral("ref"), made.reference ? QJsonValue(*made.reference) : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("status"), QString(wordOf(made.status))},
            {QStringLiteral("text"), made.text},
            {QStringLiteral("remarks"), QJsonArray::fromStringList(row.remarks)}};
}

void tell(const TrackerPlan &plan, const TrackerOptions &options)
{
    if (options.asJson) {
        QJsonArray rows;
        for (const TrackerRowDraft &row : plan.rows)
            rows.append(jsonOf(row));
        return printJson(rows);
    }
    for (const TrackerRowDraft &row : plan.rows)
        if (!row.remarks.isEmpty())
            printLine(QStringLiteral("row %1: %2: %3")
                          .arg(row.line)
                          .arg(wordOf(row.outcome), row.remarks.join(QLatin1Char(' '))));
    printLine(QStringLiteral("%1 rows: %2 taken in, %3 of them with a doubt; %4 held already; %5 refused.%6")
                  .arg(plan.rows.size())
                  .arg(plan.count(TrackerRowDraft::Outcome::Ready) + plan.count(TrackerRowDraft::Outcome::Doubtful))
                  .arg(plan.count(TrackerRowDraft::Outcome::Doubtful))
                  .arg(plan.count(TrackerRowDraft::Outcome::Held))
                  .arg(plan.count(TrackerRowDraft::Outcome::Refused))
                  .arg(options.isDryRun ? QStringLiteral(" Nothing was saved: this was a dry run.") : QString()));
}

ExitStatus importInto(const Database &database, const TrackerOptions &options)
{
    const QString path = toQString(options.file);
    const auto which = fromWord<Register>(toQString(options.which));
    if (!which)
        return failed(toQString(options.which),
                      unknown(QStringLiteral("no such register. Use scrutiny, inspectorate or officers.")));
    const Result<TrackerTable> table = readTracker(path);
    if (!table) {
        printError(path, table.error());
        return ExitStatus::SomeRefused;
    }
    const auto fields = fieldsOf(*table, toQStringList(options.mapping));
    if (!fields)
        return failed(path, fields.error());
    const Result<TrackerPlan> plan = planTracker(database, *table, *fields, *which);
    if (!plan)
        return failed(path, plan.error());
    if (!options.isDryRun && !plan->changes.isEmpty()) {
        const auto saved = Journal(database).apply(plan->changes, {userName(), QDateTime::currentDateTimeUtc()});
        if (!saved)
            return failed(path, saved.error());
    }
    tell(*plan, options);
    return plan->count(TrackerRowDraft::Outcome::Refused) > 0 ? ExitStatus::SomeRefused : ExitStatus::Done;
}

} // namespace

void addImportTrackerCommand(CLI::App &app, ExitStatus &status)
{
    const auto options = std::make_shared<TrackerOptions>();
    CLI::App *const command =
        app.add_subcommand("import-tracker", "Take in a tracker of recommendations kept as CSV or XLSX");
    command->add_option("WORKSPACE", options->workspace, "The workspace to write to")->required();
    command->add_option("FILE", options->file, "The tracker")->required();
    command->add_option("--register", options->which, "scrutiny (the default), inspectorate or officers");
    command
        ->add_option("--map", options->mapping,
                     "COLUMN=FIELD; may be repeated. FIELD is one of: "
                         + fieldNames().join(QStringLiteral(", ")).toStdString())
        ->allow_extra_args(false);
    command->add_flag("--dry-run", options->isDryRun, "Say what would be taken in, and save nothing");
    command->add_flag("--json", options->asJson, "Print one JSON object for each row");
    command->callback([options, &status] {
        status = withWorkspace(toQString(options->workspace),
                               options->isDryRun ? Database::Access::ReadOnly : Database::Access::ReadWrite,
                               [&](const Database &database) { return importInto(database, *options); });
    });
}
