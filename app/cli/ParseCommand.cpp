#include "app/cli/Command.h"
#include "app/cli/Output.h"
#include "core/import/FindingsJson.h"
#include "core/import/ReaderPool.h"
#include "core/workflows/ImportReports.h"

#include <memory>

namespace {

struct ParseOptions
{
    std::vector<std::string> files;
    bool asJson = false;
};

QJsonObject jsonOf(const DraftedReport &drafted)
{
    const bool ok = drafted.document.has_value();
    return {{QStringLiteral("file"), drafted.path},
            {QStringLiteral("ok"), ok},
            {QStringLiteral("error"), ok ? QJsonValue(QJsonValue::Null) : QJsonValue(drafted.document.error().message)},
            {QStringLiteral("report"), ok ? QJsonValue(draftJson(drafted.draft)) : QJsonValue(QJsonValue::Null)}};
}

void printText(const DraftedReport &drafted)
{
    printLine(drafted.path);
    const QList<Finding> findings = findingsOf(drafted.draft);
    for (const Finding &finding : findings)
        printLine(QStringLiteral("  %1  %2  line %3  %4")
                      .arg(finding.field, -20)
                      .arg(qRound(finding.confidence * 100), 3)
                      .arg(finding.line, 4)
                      .arg(finding.value));
}

ExitStatus parseFiles(const ParseOptions &options)
{
    ExitStatus status = ExitStatus::Done;
    QJsonArray array;
    ReaderPool readers;
    for (const QString &file : toQStringList(options.files)) {
        const DraftedReport drafted = draftReport(file, readers);
        if (options.asJson)
            array.append(jsonOf(drafted));
        else if (drafted.document)
            printText(drafted);
        if (drafted.document)
            continue;
        printError(file, drafted.document.error());
        status = ExitStatus::SomeRefused;
    }
    if (options.asJson)
        printJson(array);
    return status;
}

} // namespace

void addParseCommand(CLI::App &app, ExitStatus &status)
{
    const auto options = std::make_shared<ParseOptions>();
    CLI::App *const command = app.add_subcommand("parse", "Show what is recognised in documents, without a workspace");
    command->add_option("FILE", options->files, "Reports: PDF, Word, OpenDocument, web page or text")->required();
    command->add_flag("--json", options->asJson, "Print one JSON array");
    command->callback([options, &status] { status = parseFiles(*options); });
}
