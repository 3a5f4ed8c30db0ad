#include "app/cli/Command.h"
#include "app/cli/DigestJson.h"
#include "app/cli/OpenWorkspace.h"
#include "app/cli/Output.h"
#include "core/insight/DigestWords.h"
#include "core/workflows/LoadDigest.h"

#include <memory>

namespace {

struct DigestOptions
{
    std::string workspace;
    std::string since;
    std::string today;
    std::string edition;
    bool asJson = false;
};

const QString indent = QStringLiteral("  ");

QString titleOf(DigestGroup::Kind kind)
{
    switch (kind) {
    case DigestGroup::Kind::Indicators:
        return QStringLiteral("Indicators");
    case DigestGroup::Kind::Recommendations:
        return QStringLiteral("Scrutiny's recommendations");
    case DigestGroup::Kind::InspectorateRecommendations:
        return QStringLiteral("The inspectorate's recommendations");
    case DigestGroup::Kind::Plan:
        return QStringLiteral("Improvement plan");
    case DigestGroup::Kind::Reports:
        return QStringLiteral("Reports");
    case DigestGroup::Kind::Meetings:
        return QStringLiteral("Meetings");
    }
    Q_UNREACHABLE();
}

void printMeeting(const Digest &digest)
{
    if (!digest.next)
        return printLine(QStringLiteral("No meeting is planned."));
    printLine(QStringLiteral("Next meeting: %1, %2. Agenda and reports open by %3.")
                  .arg(digest.next->committee, digestDate(digest.next->meeting.date),
                       digestDate(digest.next->clearDays.publishBy)));
}

void printChanges(const Digest &digest)
{
    printLine(QStringLiteral("\nChanged since %1: %2").arg(digestDate(digest.since)).arg(digest.changeCount()));
    for (const DigestGroup &group : digest.changes) {
        printLine(indent + titleOf(group.kind));
        for (const DigestLine &line : group.lines)
            printLine(indent + indent + (line.date ? digestDate(*line.date) + indent : QString()) + line.text);
    }
}

QString itemInWords(const OverdueItem &item)
{
    const QString what = item.kind == OverdueItem::Kind::Response ? QStringLiteral("Response to")
        : item.kind == OverdueItem::Kind::Action                  ? QStringLiteral("Action")
        : item.kind == OverdueItem::Kind::Recommendation          ? QStringLiteral("Recommendation")
                                                                  : QStringLiteral("Inspectorate's recommendation");
    return QStringLiteral("%1 %2, %3: %4, since %5")
        .arg(what, item.reference, item.title.simplified(), daysInWords(item.days), digestDate(item.due));
}

void printOverdue(const Digest &digest)
{
    printLine(QStringLiteral("\nOverdue: %1").arg(digest.overdue.size()));
    for (const OverdueItem &item : digest.overdue)
        printLine(indent + itemInWords(item));
}

void printStanding(const Digest &digest)
{
    if (!digest.recommendations.isEmpty())
        printLine(QStringLiteral("\nScrutiny's recommendations by status"));
    for (const StatusCount &count : digest.recommendations)
        printLine(indent + QStringLiteral("%1: %2").arg(digestWord(count.status)).arg(count.count)
                  + (count.late > 0 ? QStringLiteral(", %1 late").arg(count.late) : QString()));
    const auto line = [](const QString &beside, const StandingCounts &counts) {
        if (counts.total() > 0)
            printLine(indent
                      + QStringLiteral("against %1: %2 better, %3 level, %4 worse")
                            .arg(beside)
                            .arg(counts.better)
                            .arg(counts.level)
                            .arg(counts.worse));
    };
    printLine(QStringLiteral("\nIndicators: %1").arg(digest.scorecard.indicators));
    line(QStringLiteral("target"), digest.scorecard.target);
    line(QStringLiteral("statistical neighbours"), digest.scorecard.neighbours);
    line(QStringLiteral("England"), digest.scorecard.england);
    if (!digest.themes.isEmpty())
        printLine(QStringLiteral("\nImprovement plan"));
    for (const ThemeLine &theme : digest.themes)
        printLine(indent + QStringLiteral("%1 %2: %3").arg(theme.number).arg(theme.title, theme.standing.explanation));
}

void printEnquiries(const Digest &digest)
{
    printLine(QStringLiteral("\nSuggested lines of enquiry: %1").arg(digest.enquiries.size())
              + (digest.dismissed > 0 ? QStringLiteral(" (%1 dismissed)").arg(digest.dismissed) : QString()));
    for (const LineOfEnquiry &line : digest.enquiries) {
        printLine(indent + line.question);
        printLine(indent + indent + line.why);
    }
}

std::optional<QDate> dayIn(const std::string &text)
{
    const QDate day = QDate::fromString(toQString(text), Qt::ISODate);
    if (day.isValid())
        return day;
    printError(toQString(text), {Error::Kind::Refused, QStringLiteral("this is no date. Write it as 2026-03-23.")});
    return std::nullopt;
}

ExitStatus printDigest(const Database &database, const DigestOptions &options, QDate since, QDate today)
{
    Result<Digest> digest = digestOf(database, since, today);
    if (!digest)
        return failed(toQString(options.workspace), digest.error());
    const bool isForTheChair = options.edition.empty() || options.edition == "chair";
    if (!isForTheChair)
        digest = withoutEnquiries(*std::move(digest));
    if (options.asJson) {
        printJson(jsonOf(*digest));
        return ExitStatus::Done;
    }
    printMeeting(*digest);
    printChanges(*digest);
    printOverdue(*digest);
    printStanding(*digest);
    if (isForTheChair)
        printEnquiries(*digest);
    return ExitStatus::Done;
}

ExitStatus runDigest(const DigestOptions &options)
{
    const std::optional<QDate> since = dayIn(options.since);
    const std::optional<QDate> today = options.today.empty() ? QDate::currentDate() : dayIn(options.today);
    if (!since || !today)
        return ExitStatus::WrongUsage;
    return withEdition(toQString(options.workspace), options.edition,
                       [&](const Database &database) { return printDigest(database, options, *since, *today); });
}

} // namespace

void addDigestCommand(CLI::App &app, ExitStatus &status)
{
    const auto options = std::make_shared<DigestOptions>();
    CLI::App *const command =
        app.add_subcommand("digest", "What changed, what is overdue, and suggested lines of enquiry");
    command->add_option("WORKSPACE", options->workspace, "The workspace to read")->required();
    command->add_option("--since", options->since, "The first day of changes, as 2026-03-23")->required();
    command->add_option("--today", options->today, "The day against which lateness is worked out");
    addEditionOption(*command, options->edition);
    command->add_flag("--json", options->asJson, "Print one JSON object");
    command->callback([options, &status] { status = runDigest(*options); });
}
