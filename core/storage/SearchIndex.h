#pragma once

#include "core/base/MatchMarks.h"
#include "core/base/Result.h"
#include "core/domain/Publicity.h"

#include <QDate>
#include <QList>
#include <QString>

#include <functional>

class Database;

/// How much of the index is brought up to date in one transaction: few records leave room for others to write in
/// between.
enum class IndexBatch
{
    Small = 40,
    Large = 10000
};

/// Is told (done, total) records and says whether to go on.
using IndexProgress = std::function<bool(qint64, qint64)>;

/// Reads every record that changed since the last time into the full-text index. Safe to stop at any moment.
Result<void> updateSearchIndex(const Database &database, IndexBatch batch, const IndexProgress &progress = {});

/// Records whose words the index does not have yet.
Result<qint64> pendingSearchRecords(const Database &database);
/// Whether there is anything for updateSearchIndex to do: records to read, or old words to clean out.
Result<bool> isSearchIndexBehind(const Database &database);

/// One place where the words were found. In `snippet` the words stand between matchBegin and matchEnd.
struct SearchHit
{
    qint64 place = 0;
    QString kind; ///< "paragraph", or the record's kind: "report", "recommendation", "committee", ...
    QString record; ///< id of the paragraph or the record
    QString report; ///< id of the report it stands in; empty for others
    QString title; ///< what a person calls it
    QString number; ///< the paragraph's number as printed, or empty
    QString snippet;
    std::optional<QDate> date;
    QString committee;
    std::optional<Publicity> publicity;
    QString opensKind; ///< of the record that shows it: a response's is "recommendation"
    QString opens; ///< that record's id
};

enum class SearchOrder
{
    BestFirst,
    NewestFirst
};

struct SearchRequest
{
    QString words; ///< words are joined by 'and'; phrases in double quotes; * at a word's end for any ending
    SearchOrder order = SearchOrder::BestFirst;
    int limit = 50;
};

/// The places that have all the words. Best first looks at the newest 4,000 places of very common words.
Result<QList<SearchHit>> search(const Database &database, const SearchRequest &request);

/// How often, and where newest, a report has the words.
struct ReportMatch
{
    QString report;
    qint64 newestPlace = 0;
    int places = 0;
};
Result<QList<ReportMatch>> reportsWithWords(const Database &database, const QString &words);

/// The snippets of the places, in their order.
Result<QList<QString>> snippetsAt(const Database &database, const QString &words, const QList<qint64> &places);
