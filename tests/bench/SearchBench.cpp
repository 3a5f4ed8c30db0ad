#include "tests/bench/SearchBench.h"

#include "core/storage/SearchIndex.h"
#include "tests/bench/BenchWorkspace.h"
#include "tests/bench/ReportTexts.h"

#include <QFileInfo>

namespace {

constexpr int runs = 5;

/// Typical words of reports, and made-up ones of falling frequency.
QStringList typicalWords(const Vocabulary &vocabulary)
{
    QStringList words{QStringLiteral("the"),         QStringLiteral("council"),    QStringLiteral("children"),
                      QStringLiteral("services"),    QStringLiteral("assessment"), QStringLiteral("recommendation"),
                      QStringLiteral("performance"), QStringLiteral("target"),     QStringLiteral("safeguarding"),
                      QStringLiteral("partnership"), QStringLiteral("O'Dowd"),     QStringLiteral("co-ordinated")};
    for (const int rank : {200, 500, 1500, 5000, 15000, 39000})
        words.append(QString::fromStdString(vocabulary.word(rank)));
    return words;
}

QStringList typedQueries(const Vocabulary &vocabulary)
{
    const QStringList words = typicalWords(vocabulary);
    QStringList queries;
    for (int w = 0; w < words.size(); ++w) {
        const QString &next = words.at((w + 3) % words.size());
        for (int i = 1; i <= words.at(w).size(); ++i)
            queries.append(words.at(w).left(i) + QLatin1Char('*'));
        for (int i = 1; i <= next.size(); ++i)
            queries.append(words.at(w) + QLatin1Char(' ') + next.left(i) + QLatin1Char('*'));
    }
    return queries;
}

QStringList rankedQueries(const Vocabulary &vocabulary)
{
    const auto word = [&](int rank) { return QString::fromStdString(vocabulary.word(rank)); };
    return {QStringLiteral("the"),
            QStringLiteral("of and"),
            QStringLiteral("council"),
            QStringLiteral("children services"),
            QStringLiteral("performance target assessment"),
            QStringLiteral("\"of the\""),
            QStringLiteral("\"the council\""),
            QStringLiteral("\"children services\""),
            QStringLiteral("c*"),
            QStringLiteral("ser*"),
            QStringLiteral("serv*"),
            QStringLiteral("recommend*"),
            QStringLiteral("improve the serv*"),
            QStringLiteral("co-ordinated"),
            QStringLiteral("o'dowd"),
            QStringLiteral("cafe"),
            word(1000),
            word(10000),
            word(39000),
            word(600) + QLatin1Char(' ') + word(30)};
}

double millisecondsOf(const Database &database, const SearchRequest &request)
{
    const Cost cost = costOf([&] { valueOr(search(database, request), "search"); });
    return cost.wall * 1e3;
}

std::vector<double> timesOf(const Database &database, const SearchRequest &request)
{
    std::vector<double> times;
    millisecondsOf(database, request);
    for (int i = 0; i < runs; ++i)
        times.push_back(millisecondsOf(database, request));
    return times;
}

void benchTyping(const Database &database, const Vocabulary &vocabulary, Summary &summary)
{
    std::vector<double> medians;
    const QStringList queries = typedQueries(vocabulary);
    for (const QString &query : queries) {
        medians.push_back(median(timesOf(database, {query, SearchOrder::NewestFirst})));
        if (qEnvironmentVariableIsSet("BENCH_VERBOSE"))
            std::printf("    %-40s %8.2f ms\n", qUtf8Printable(query), medians.back());
    }
    summary.addNote("as you type, top 50 with snippet, median", median(medians), "ms");
    summary.addLimit("as you type, top 50 with snippet, worst", quantile(medians, 1), 8, "ms");
}

void benchRanking(const Database &database, const Vocabulary &vocabulary, Summary &summary)
{
    std::vector<double> all;
    const QStringList queries = rankedQueries(vocabulary);
    for (const QString &query : queries) {
        const std::vector<double> times = timesOf(database, {query, SearchOrder::BestFirst});
        all.insert(all.end(), times.begin(), times.end());
        if (qEnvironmentVariableIsSet("BENCH_VERBOSE"))
            std::printf("    %-40s %8.2f ms\n", qUtf8Printable(query), median(times));
    }
    summary.addNote("ranked search, median of all kinds", median(all), "ms");
    summary.addLimit("ranked search, 95th percentile", quantile(all, 0.95), 30, "ms");
}

} // namespace

void benchSearch(const BenchOptions &options, Summary &summary)
{
    const QString pending = options.folder + QStringLiteral("/pending.scrutiny");
    const QString indexed = options.folder + QStringLiteral("/indexed.scrutiny");
    if (!QFileInfo::exists(indexed)) {
        if (!QFileInfo::exists(pending))
            makePendingWorkspace(pending, options.pendingReports);
        copyFile(pending, indexed);
        require(updateSearchIndex(openWorkspace(indexed), IndexBatch::Large), "updateSearchIndex");
    }
    const Database database = valueOr(Database::open(indexed, Database::Access::ReadOnly), "open");
    const Vocabulary vocabulary(7);
    benchTyping(database, vocabulary, summary);
    benchRanking(database, vocabulary, summary);
}
