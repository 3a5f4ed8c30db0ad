#include "core/storage/SearchCleaning.h"

#include "core/storage/Statement.h"
#include "core/storage/Transaction.h"

#include <sqlite3.h>

namespace {

/// Pages of the index that one step merges.
constexpr int pagesOfAStep = 400;

const QString noteRecord = QStringLiteral("-");

/// A negative number begins a merge of all segments, a positive one goes on with it.
bool mergeSome(const Database &database, int pages)
{
    Transaction transaction(database);
    const int before = sqlite3_total_changes(database.handle());
    Statement(database, QStringLiteral("INSERT INTO search_index (search_index, rank) VALUES ('merge', ?)"))
        .bindEach(pages)
        .run();
    // FTS5 counts the statement itself as one change.
    const bool hasMerged = sqlite3_total_changes(database.handle()) - before >= 2;
    transaction.commit();
    return hasMerged;
}

void emptyLog(const Database &database)
{
    // Somebody who is reading keeps the log; it is emptied when they are done, or when the last one closes the file.
    sqlite3_wal_checkpoint_v2(database.handle(), nullptr, SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
}

} // namespace

void noteForgottenWords(const Database &database)
{
    Statement(database, QStringLiteral("INSERT OR IGNORE INTO search_pending (record, kind) VALUES (?, 'forgotten')"))
        .bindEach(noteRecord)
        .run();
}

bool hasForgottenWords(const Database &database)
{
    return Statement(database, QStringLiteral("SELECT 1 FROM search_pending WHERE record = ?"))
        .bindEach(noteRecord)
        .first([](const Row &) { return true; })
        .has_value();
}

void cleanSearchIndex(const Database &database, const std::function<bool()> &goOn)
{
    bool hasMore = mergeSome(database, -pagesOfAStep);
    while (hasMore && goOn())
        hasMore = mergeSome(database, pagesOfAStep);
    if (hasMore)
        return;
    Statement(database, QStringLiteral("DELETE FROM search_pending WHERE record = ?")).bindEach(noteRecord).run();
    emptyLog(database);
}
