#include "app/cli/Command.h"
#include "app/cli/OpenWorkspace.h"
#include "app/cli/Output.h"
#include "core/storage/SearchIndex.h"
#include "core/workflows/ImportReports.h"

#include <atomic>
#include <csignal>
#include <memory>

namespace {

struct ImportOptions
{
    std::string workspace;
    std::vector<std::string> paths;
    bool asJson = false;
};

std::atomic<bool> isInterrupted = false;

QString wordOfOutcome(ImportOutcome::Kind kind)
{
    switch (kind) {
    case ImportOutcome::Kind::Imported:
        return QStringLiteral("imported");
    case ImportOutcome::Kind::AlreadyHeld:
        return QStringLiteral("already_held");
    case ImportOutcome::Kind::Refused:
        return QStringLiteral("refused");
    }
    return {};
}

/// Prints each outcome as it is safe on disk and counts them.
class ImportListing
{
public:
    explicit ImportListing(const ImportOptions &options) : m_options(options) { }

    bool take(const ImportOutcome &outcome, int done, int total)
    {
        if (outcome.error)
            printError(outcome.file, *outcome.error);
        m_hasRefused = m_hasRefused || outcome.kind == ImportOutcome::Kind::Refused;
        if (m_options.asJson)
            m_array.append(jsonOf(outcome));
        else if (!outcome.error)
            printLine(textOf(outcome));
        std::fflush(stdout);
        showProgress(done, total);
        return !isInterrupted;
    }
    ExitStatus finish() const
    {
        if (m_options.asJson)
            printJson(m_array);
        return m_hasRefused ? ExitStatus::SomeRefused : ExitStatus::Done;
    }

private:
    static QJsonObject jsonOf(const ImportOutcome &outcome)
    {
        const auto title = outcome.report ? QJsonValue(outcome.report->title) : QJsonValue(QJsonValue::Null);
        return {{QStringLiteral("file"), outcome.file},
                {QStringLiteral("outcome"), wordOfOutcome(outcome.kind)},
                {QStringLiteral("ref"),
                 outcome.reference.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(outcome.reference)},
                {QStringLiteral("title"), title},
                {QStringLiteral("needs_review"),
                 outcome.report ? QJsonValue(outcome.report->needsReview) : QJsonValue(QJsonValue::Null)},
                {QStringLiteral("error"),
                 outcome.error ? QJsonValue(outcome.error->message) : QJsonValue(QJsonValue::Null)}};
    }
    static QString textOf(const ImportOutcome &outcome)
    {
        if (outcome.kind == ImportOutcome::Kind::AlreadyHeld)
            return QStringLiteral("%1: already held as %2").arg(outcome.file, outcome.reference);
        const QString mark = outcome.report->needsReview ? QStringLiteral(", to be reviewed") : QString();
        return QStringLiteral("%1: %2, %3%4").arg(outcome.file, outcome.reference, outcome.report->title, mark);
    }

    const ImportOptions &m_options;
    QJsonArray m_array;
    bool m_hasRefused = false;
};

ExitStatus importInto(const Database &database, const ImportOptions &options)
{
    ImportListing listing(options);
    const QStringList files = reportFilesUnder(toQStringList(options.paths));
    const auto take = [&](const ImportOutcome &outcome, int done, int total) {
        return listing.take(outcome, done, total);
    };
    const Result<void> imported = importReports(database, userName(), files, take);
    const Result<void> indexed =
        updateSearchIndex(database, IndexBatch::Large, [](qint64, qint64) { return !isInterrupted; });
    for (const Result<void> &result : {imported, indexed})
        if (!result)
            return failed(toQString(options.workspace), result.error());
    return listing.finish();
}

} // namespace

void addImportCommand(CLI::App &app, ExitStatus &status)
{
    const auto options = std::make_shared<ImportOptions>();
    CLI::App *const command = app.add_subcommand("import", "Import reports; each file is saved or refused on its own");
    command->add_option("WORKSPACE", options->workspace, "The workspace to import into")->required();
    command->add_option("FILE", options->paths, "Reports, or folders of them")->required();
    command->add_flag("--json", options->asJson, "Print one JSON array");
    command->callback([options, &status] {
        std::signal(SIGINT, [](int) { isInterrupted = true; });
        status = withWorkspace(toQString(options->workspace), Database::Access::ReadWrite,
                               [&](const Database &database) { return importInto(database, *options); });
    });
}
