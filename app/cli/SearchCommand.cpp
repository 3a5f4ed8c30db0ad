#include "app/cli/Command.h"
#include "app/cli/OpenWorkspace.h"
#include "app/cli/Output.h"
#include "app/cli/SearchTiming.h"
#include "core/storage/SearchIndex.h"

#include <memory>

namespace {

struct SearchOptions
{
    std::string workspace;
    std::vector<std::string> words;
    std::string queriesFile;
    std::string edition;
    int runs = 1;
    int limit = 50;
    bool isNewestFirst = false;
    bool asJson = false;
};

QString marked(QString snippet, const QString &begin, const QString &end)
{
    return snippet.replace(matchBegin, begin).replace(matchEnd, end);
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonObject jsonOf(const SearchHit &hit)
{
    return {
        {QStringLiteral("kind"), hit.kind},
        {QStringLiteral("id"), hit.record},
        {QStringLiteral("report"), orNull(hit.report)},
        {QStringLiteral("title"), hit.title},
        {QStringLiteral("paragraph"), orNull(hit.number)},
        {QStringLiteral("snippet"), marked(hit.snippet, QStringLiteral("["), QStringLiteral("]"))},
        {QStringLiteral("date"), hit.date ? QJsonValue(hit.date->toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null)},
        {QStringLiteral("committee"), orNull(hit.committee)},
        {QStringLiteral("publicity"),
         hit.publicity ? QJsonValue(QString(wordOf(*hit.publicity))) : QJsonValue(QJsonValue::Null)}};
}

QString lineOf(const SearchHit &hit)
{
    const QString date = hit.date ? hit.date->toString(Qt::ISODate) : QStringLiteral("no date   ");
    const QString place = hit.number.isEmpty() ? hit.kind : hit.number;
    return QStringLiteral("%1  %2, %3: %4")
        .arg(date, hit.title, place, marked(hit.snippet, QStringLiteral("["), QStringLiteral("]")).simplified());
}

SearchRequest requestOf(const SearchOptions &options)
{
    SearchRequest request;
    request.words = toQStringList(options.words).join(QLatin1Char(' '));
    request.order = options.isNewestFirst ? SearchOrder::NewestFirst : SearchOrder::BestFirst;
    request.limit = options.limit;
    return request;
}

ExitStatus searchIn(const Database &database, const SearchOptions &options)
{
    const Result<qint64> pending = pendingSearchRecords(database);
    // How many there are could be a sign of what the public may not see.
    if (pending && *pending > 0 && options.edition != "public")
        printMessage(QStringLiteral("%1 records are not in the search index yet: the next import brings it up to date.")
                         .arg(*pending));
    if (!options.queriesFile.empty())
        return timeSearches(database, toQString(options.queriesFile), options.runs, requestOf(options));
    const auto hits = search(database, requestOf(options));
    if (!hits)
        return failed(toQString(options.workspace), hits.error());
    QJsonArray array;
    for (const SearchHit &hit : *hits) {
        if (options.asJson)
            array.append(jsonOf(hit));
        else
            printLine(lineOf(hit));
    }
    if (options.asJson)
        printJson(array);
    return ExitStatus::Done;
}

} // namespace

void addSearchCommand(CLI::App &app, ExitStatus &status)
{
    const auto options = std::make_shared<SearchOptions>();
    CLI::App *const command =
        app.add_subcommand("search", "Find words everywhere; \"quotes\" keep words together, a final * is any ending");
    command->add_option("WORKSPACE", options->workspace, "The workspace to read")->required();
    auto *const words = command->add_option("WORDS", options->words, "What to look for");
    command->add_flag("--newest", options->isNewestFirst, "Newest meeting first instead of best match first");
    command->add_option("--limit", options->limit, "At most this many places")->check(CLI::Range(1, 100000));
    command->add_flag("--json", options->asJson, "Print one JSON array");
    addEditionOption(*command, options->edition);
    auto *const queries =
        command->add_option("--queries", options->queriesFile, "Time a file of KIND<tab>QUERY lines instead");
    command->add_option("--runs", options->runs, "How often to run the file")->check(CLI::Range(1, 1000000));
    command->callback([options, words, queries, &status] {
        if (words->count() + queries->count() == 0)
            throw CLI::RequiredError("WORDS");
        status = withEdition(toQString(options->workspace), options->edition,
                             [&](const Database &database) { return searchIn(database, *options); });
    });
}
