#include "app/cli/Command.h"
#include "app/cli/OpenWorkspace.h"
#include "app/cli/Output.h"
#include "core/storage/PackQueries.h"
#include "ui/render/packs/FinishPack.h"
#include "ui/render/packs/PrivateFile.h"

#include <CLI/Validators.hpp>

#include <memory>

namespace {

struct PackOptions
{
    std::string workspace;
    std::string meeting;
    std::string edition;
    std::string output;
    std::string html;
    bool asJson = false;
};

Result<FinishedPack> finishedPack(const Database &database, const PackOptions &options)
{
    const Result<MeetingId> meeting = meetingCalled(database, toQString(options.meeting));
    if (!meeting)
        return meeting.error();
    const Edition edition = *fromWord<Edition>(toQString(options.edition));
    return finishPack(database, {*meeting, edition, {}, QDate::currentDate()},
                      [](int done, int total) { return showProgress(done, total), true; });
}

QJsonArray contentsJson(const PrintedPack &printed)
{
    QJsonArray contents;
    for (const PartPages &part : printed.parts)
        contents.append(QJsonObject{{QStringLiteral("title"), part.title},
                                    {QStringLiteral("page_from"), part.first},
                                    {QStringLiteral("page_to"), part.last}});
    return contents;
}

QJsonArray withheldJson(const MeetingPack &pack)
{
    QJsonArray withheld;
    for (const WithheldMatter &matter : pack.withheld) {
        QJsonArray paragraphs;
        for (const int paragraph : matter.paragraphs)
            paragraphs.append(paragraph);
        withheld.append(
            QJsonObject{{QStringLiteral("place"), matter.place},
                        {QStringLiteral("access"),
                         matter.isUndecided ? QStringLiteral("unknown") : QString(wordOf(matter.publicity))},
                        {QStringLiteral("paragraphs"), paragraphs},
                        {QStringLiteral("reason"), matter.reason},
                        {QStringLiteral("review_on"),
                         matter.reviewOn ? QJsonValue(matter.reviewOn->toString(Qt::ISODate)) : QJsonValue()}});
    }
    return withheld;
}

QString roomWord(LeakRoom room)
{
    switch (room) {
    case LeakRoom::PageText:
        return QStringLiteral("page_text");
    case LeakRoom::Navigation:
        return QStringLiteral("navigation");
    case LeakRoom::Description:
        return QStringLiteral("description");
    case LeakRoom::HiddenParts:
        return QStringLiteral("hidden_parts");
    case LeakRoom::RawBytes:
        return QStringLiteral("raw_bytes");
    case LeakRoom::WebPage:
        return QStringLiteral("web_page");
    }
    return {};
}

QJsonObject leaksJson(const LeakReport &leaks)
{
    QJsonArray findings;
    for (const LeakFinding &finding : leaks.findings)
        findings.append(
            QJsonObject{{QStringLiteral("room"), roomWord(finding.room)},
                        {QStringLiteral("page"), finding.page > 0 ? QJsonValue(finding.page) : QJsonValue()},
                        {QStringLiteral("words"), finding.hit.words},
                        {QStringLiteral("sure"), finding.hit.weight == WithheldHit::Weight::Sure}});
    QJsonObject looked;
    for (const LeakCount &count : leaks.looked)
        looked.insert(roomWord(count.room), count.looked);
    return {{QStringLiteral("clean"), leaks.isClean()},
            {QStringLiteral("looked_at"), looked},
            {QStringLiteral("findings"), findings},
            {QStringLiteral("faults"), QJsonArray::fromStringList(leaks.faults)}};
}

void printPackJson(const FinishedPack &pack)
{
    printJson(QJsonObject{{QStringLiteral("title"), pack.draft.pack.title},
                          {QStringLiteral("edition"), QString(wordOf(pack.draft.pack.edition))},
                          {QStringLiteral("pages"), pack.printed.pages},
                          {QStringLiteral("contents"), contentsJson(pack.printed)},
                          {QStringLiteral("withheld"), withheldJson(pack.draft.pack)},
                          {QStringLiteral("leak_check"), leaksJson(pack.leaks)}});
}

void printPackText(const FinishedPack &pack)
{
    for (const PartPages &part : pack.printed.parts)
        printLine(QStringLiteral("%1\t%2").arg(part.first).arg(part.title));
    for (const WithheldMatter &matter : pack.draft.pack.withheld)
        printLine(QStringLiteral("withheld\t%1").arg(matter.place));
}

/// Nobody can answer for a doubtful phrase here: a script's pack is clean or is not written.
ExitStatus refuse(const PackOptions &options, const LeakReport &leaks)
{
    printError(toQString(options.output),
               {Error::Kind::Refused,
                QStringLiteral("the leak check found %1 phrase(s) of withheld matter and %2 fault(s). Nothing was "
                               "written; look at them with --json, or decide about them in Scrutineer")
                    .arg(leaks.findings.size())
                    .arg(leaks.faults.size())});
    return ExitStatus::SomeRefused;
}

ExitStatus writePack(const FinishedPack &pack, const PackOptions &options)
{
    if (options.asJson)
        printPackJson(pack);
    else
        printPackText(pack);
    if (!pack.leaks.isClean())
        return refuse(options, pack.leaks);
    if (const Result<void> written = writePrivateFile(toQString(options.output), pack.printed.pdf); !written)
        return failed(toQString(options.output), written.error());
    if (!options.html.empty())
        if (const Result<void> written = writePrivateFile(toQString(options.html), pack.html); !written)
            return failed(toQString(options.html), written.error());
    return ExitStatus::Done;
}

ExitStatus packFrom(const Database &database, const PackOptions &options)
{
    const Result<FinishedPack> pack = finishedPack(database, options);
    if (!pack) {
        const ExitStatus status = failed(toQString(options.meeting), pack.error());
        const bool isWrongName =
            pack.error().kind == Error::Kind::NotFound || pack.error().kind == Error::Kind::Refused;
        return isWrongName ? ExitStatus::WrongUsage : status;
    }
    return writePack(*pack, options);
}

} // namespace

void addPackCommand(CLI::App &app, ExitStatus &status)
{
    const auto options = std::make_shared<PackOptions>();
    CLI::App *const command = app.add_subcommand("pack", "Build the pack of a meeting as a PDF");
    command->add_option("WORKSPACE", options->workspace, "The workspace to read")->required();
    command->add_option("--meeting", options->meeting, "Its date (2026-03-09), or date and committee, or id")
        ->required();
    command->add_option("--edition", options->edition, "For whom: public, members or chair")
        ->required()
        ->check(CLI::IsMember({"public", "members", "chair"}));
    command->add_option("-o,--output", options->output, "The PDF to write")->required();
    command->add_option("--html", options->html, "Write the same pack as one web page there");
    command->add_flag("--json", options->asJson, "Print pages, contents, what is withheld and the leak check");
    command->callback([options, &status] {
        status = withWorkspace(toQString(options->workspace), Database::Access::ReadOnly,
                               [&](const Database &database) { return packFrom(database, *options); });
    });
}
