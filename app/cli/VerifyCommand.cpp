#include "app/cli/Command.h"
#include "app/cli/OpenWorkspace.h"
#include "app/cli/Output.h"
#include "core/workflows/VerifyWorkspace.h"

#include <memory>

namespace {

struct VerifyOptions
{
    std::string workspace;
    std::string backup;
    bool asJson = false;
};

QJsonArray erasuresJson(const QList<NotedErasure> &erasures)
{
    QJsonArray array;
    for (const NotedErasure &erasure : erasures)
        array.append(QJsonObject{{QStringLiteral("entry"), erasure.entry},
                                 {QStringLiteral("when"), erasure.madeAt},
                                 {QStringLiteral("who"), erasure.madeBy},
                                 {QStringLiteral("reason"), erasure.reason},
                                 {QStringLiteral("entries"), erasure.entries}});
    return array;
}

QJsonObject jsonOf(const Verification &verification)
{
    return {{QStringLiteral("ok"), verification.isSound()},
            {QStringLiteral("entries"), verification.entries},
            {QStringLiteral("database"), QJsonArray::fromStringList(verification.database)},
            {QStringLiteral("documents"), QJsonArray::fromStringList(verification.documents)},
            {QStringLiteral("journal"), QJsonArray::fromStringList(verification.journal)},
            {QStringLiteral("records"), QJsonArray::fromStringList(verification.records)},
            {QStringLiteral("erasures"), erasuresJson(verification.erasures)}};
}

Result<std::optional<JournalHead>> headOf(const QString &backup)
{
    if (backup.isEmpty())
        return std::optional<JournalHead>();
    const Result<Database> database = Database::openAsItIs(backup);
    if (!database)
        return database.error();
    const Result<JournalHead> head = journalHead(*database);
    if (!head)
        return head.error();
    return std::optional(*head);
}

ExitStatus verifyIn(const Database &database, const VerifyOptions &options)
{
    const auto known = headOf(toQString(options.backup));
    if (!known)
        return failed(toQString(options.backup), known.error());
    const Result<Verification> verification = verifyWorkspace(database, *known);
    if (!verification)
        return failed(toQString(options.workspace), verification.error());
    if (options.asJson)
        printJson(jsonOf(*verification));
    else if (verification->isSound())
        printLine(QStringLiteral("Sound: pages, references, search index, documents, records and %1 journal entries.")
                      .arg(verification->entries));
    for (const NotedErasure &erasure : verification->erasures)
        printMessage(QStringLiteral("%1 journal entries lost words on %2, erased by %3: %4.")
                         .arg(erasure.entries)
                         .arg(erasure.madeAt.left(10), erasure.madeBy, erasure.reason));
    for (const QString &problem : verification->all())
        printMessage(
            QStringLiteral("error: %1: %2. Restore the last good backup.").arg(toQString(options.workspace), problem));
    return verification->isSound() ? ExitStatus::Done : ExitStatus::CannotOpen;
}

} // namespace

void addVerifyCommand(CLI::App &app, ExitStatus &status)
{
    const auto options = std::make_shared<VerifyOptions>();
    CLI::App *const command =
        app.add_subcommand("verify", "Check pages, references, documents and the journal's hash chain");
    command->add_option("WORKSPACE", options->workspace, "The workspace to check")->required();
    command->add_option("--backup", options->backup, "An older backup: its last journal entry must still be there");
    command->add_flag("--json", options->asJson, "Print one JSON object");
    command->callback([options, &status] {
        status = withWorkspace(toQString(options->workspace), Database::Access::ReadOnly,
                               [&](const Database &database) { return verifyIn(database, *options); });
    });
}
