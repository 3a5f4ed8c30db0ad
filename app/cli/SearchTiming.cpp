#include "app/cli/SearchTiming.h"

#include "app/cli/Output.h"

#include <QElapsedTimer>
#include <QFile>
#include <QMap>

#include <algorithm>

namespace {

double quantile(const QList<double> &sorted, double part)
{
    return sorted.at(qMin(sorted.size() - 1, qsizetype(part * double(sorted.size()))));
}

Result<QMap<QString, QStringList>> readQueries(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::Refused, QStringLiteral("it cannot be read. Give a file of KIND<tab>QUERY lines.")};
    QMap<QString, QStringList> queries;
    for (const QByteArray &line : file.readAll().split('\n'))
        if (line.contains('\t'))
            queries[QString::fromUtf8(line.left(line.indexOf('\t')))].append(
                QString::fromUtf8(line.mid(line.indexOf('\t') + 1)).trimmed());
    return queries;
}

Result<QList<double>> timesOf(const Database &database, const QStringList &queries, int runs, SearchRequest request)
{
    QList<double> times;
    for (int run = 0; run < runs; ++run) {
        for (const QString &words : queries) {
            request.words = words;
            QElapsedTimer timer;
            timer.start();
            const auto hits = search(database, request);
            if (!hits)
                return hits.error();
            times.append(double(timer.nsecsElapsed()) / 1e6);
        }
    }
    std::sort(times.begin(), times.end());
    return times;
}

} // namespace

ExitStatus timeSearches(const Database &database, const QString &queriesFile, int runs, const SearchRequest &like)
{
    const auto queries = readQueries(queriesFile);
    if (!queries)
        return failed(queriesFile, queries.error());
    printLine(QStringLiteral("kind\tqueries\tmedian_ms\tp95_ms\tworst_ms"));
    for (auto kind = queries->cbegin(); kind != queries->cend(); ++kind) {
        const auto times = timesOf(database, *kind, qMax(1, runs), like);
        if (!times)
            return failed(queriesFile, times.error());
        printLine(QStringLiteral("%1\t%2\t%3\t%4\t%5")
                      .arg(kind.key())
                      .arg(kind->size())
                      .arg(quantile(*times, 0.5), 0, 'f', 3)
                      .arg(quantile(*times, 0.95), 0, 'f', 3)
                      .arg(times->last(), 0, 'f', 3));
    }
    return ExitStatus::Done;
}
