#include "core/storage/SearchIndex.h"

#include "core/storage/SearchCleaning.h"
#include "core/storage/SearchedRecords.h"
#include "core/storage/Statement.h"
#include "core/storage/StorageError.h"
#include "core/storage/Transaction.h"

#include <QHash>

#include <algorithm>
#include <vector>

namespace {

struct PendingRecord
{
    QString record;
    QString kind;
};

/// A place is the date's day number in the high bits and a running number within the day in the low 17: the nearer the
/// places are to each other, the smaller is the index.
constexpr int dayShift = 17;
constexpr qint64 placesOfADay = 1LL << dayShift;
constexpr qint64 dayBeforeAll = 2415020; // the last of 1899

/// The texts of a batch are held in memory, at most about this much.
constexpr qint64 mostBytesAtOnce = 20LL * 1024 * 1024;

qint64 firstPlaceOf(const std::optional<QDate> &date)
{
    return date && date->isValid() ? qMax<qint64>(1, date->toJulianDay() - dayBeforeAll) << dayShift : 0;
}

QList<PendingRecord> nextPending(const Database &database, int count)
{
    return Statement(
               database,
               QStringLiteral(
                   "SELECT record, kind FROM search_pending WHERE kind <> 'forgotten' ORDER BY record LIMIT :count"))
        .bind(QStringLiteral(":count"), count)
        .rows([](const Row &row) {
            return PendingRecord{row.text(0), row.text(1)};
        });
}

/// One text that goes into the index: a paragraph's, or a record's own.
struct FreshPlace
{
    qint64 place = 0;
    std::optional<qint64> paragraph;
    std::optional<PendingRecord> owner; ///< of a text that is no paragraph
    QByteArray text;
};

struct FreshParagraph
{
    qint64 row = 0;
    qint64 position = 0;
    QByteArray text;
};

/// Later paragraphs first: they get lower places, so that newest first reads a report from its beginning.
QList<FreshParagraph> paragraphsBackwards(const Database &database, const QString &report)
{
    static const QString sql =
        QStringLiteral("SELECT row_number, position, text FROM report_paragraph WHERE report = ?");
    QList<FreshParagraph> paragraphs = Statement(database, sql).bindEach(report).rows([](const Row &row) {
        return FreshParagraph{row.number(0), row.number(1), row.bytes(2)};
    });
    std::sort(paragraphs.begin(), paragraphs.end(),
              [](const FreshParagraph &a, const FreshParagraph &b) { return a.position > b.position; });
    return paragraphs;
}

/// Gives every searchable text of the pending records a place, newest meeting highest.
class Placer
{
public:
    explicit Placer(const Database &database) : m_database(database) { }

    void place(const PendingRecord &pending)
    {
        const auto words =
            Statement(m_database, searchedWordsSql(pending.kind))
                .bind(QStringLiteral(":id"), pending.record)
                .first([](const Row &row) { return std::pair(row.bytes(0), row.value<std::optional<QDate>>(1)); });
        if (!words)
            return;
        const qint64 day = firstPlaceOf(words->second);
        m_bytes += words->first.size();
        if (pending.kind == QLatin1String("report"))
            for (const FreshParagraph &paragraph : paragraphsBackwards(m_database, pending.record)) {
                m_fresh.push_back({takePlace(day), paragraph.row, {}, paragraph.text});
                m_bytes += paragraph.text.size();
            }
        m_fresh.push_back({takePlace(day), {}, pending, words->first});
    }
    bool isFull() const { return m_bytes >= mostBytesAtOnce; }
    /// FTS5 adds in rising order to what it holds in memory. Each text is a statement of its own: at the start of one
    /// that reads rows FTS5 would write its memory to disk.
    void finish()
    {
        std::sort(m_fresh.begin(), m_fresh.end(),
                  [](const FreshPlace &a, const FreshPlace &b) { return a.place < b.place; });
        keepPlaces();
        indexTexts();
    }

private:
    /// The next free place of the day; a day that is full goes on in the next.
    qint64 takePlace(qint64 day)
    {
        while (true) {
            const auto known = m_next.find(day);
            qint64 &next = known != m_next.end() ? *known : *m_next.insert(day, firstFreePlace(day));
            if (next < day + placesOfADay)
                return next++;
            day += placesOfADay;
        }
    }
    qint64 firstFreePlace(qint64 day) const
    {
        static const QString sql =
            QStringLiteral("SELECT max(place) + 1 FROM search_place WHERE place >= ? AND place < ?");
        return Statement(m_database, sql)
            .bindEach(day, day + placesOfADay)
            .first([](const Row &row) { return row.value<std::optional<qint64>>(0); })
            .value_or(std::nullopt)
            .value_or(day + 1);
    }
    void keepPlaces() const
    {
        Statement paragraph(
            m_database, QStringLiteral("INSERT INTO search_place (place, paragraph, kind) VALUES (?, ?, 'paragraph')"));
        Statement record(m_database,
                         QStringLiteral("INSERT INTO search_place (place, record, kind, text) VALUES (?, ?, ?, ?)"));
        for (const FreshPlace &fresh : m_fresh) {
            if (fresh.paragraph)
                paragraph.bindEach(fresh.place, fresh.paragraph).run();
            else
                record.bindEach(fresh.place, fresh.owner->record, fresh.owner->kind, QString::fromUtf8(fresh.text))
                    .run();
        }
    }
    void indexTexts() const
    {
        Statement insert(m_database, QStringLiteral("INSERT INTO search_index (rowid, text) VALUES (?, ?)"));
        for (const FreshPlace &fresh : m_fresh)
            insert.bindAt(1, fresh.place).bindUtf8(2, fresh.text).run();
    }

    const Database &m_database;
    qint64 m_bytes = 0;
    QHash<qint64, qint64> m_next; ///< by the day's first place
    std::vector<FreshPlace> m_fresh;
};

int indexBatch(const Database &database, int count)
{
    Transaction transaction(database);
    const QList<PendingRecord> pending = nextPending(database, count);
    Placer placer(database);
    int done = 0;
    while (done < pending.size() && !placer.isFull()) {
        const PendingRecord &record = pending.at(done++);
        placer.place(record);
        Statement(database, QStringLiteral("DELETE FROM search_pending WHERE record = ?"))
            .bindEach(record.record)
            .run();
    }
    placer.finish();
    transaction.commit();
    return done;
}

qint64 countPending(const Database &database)
{
    return Statement(database, QStringLiteral("SELECT count(*) FROM search_pending WHERE kind <> 'forgotten'"))
        .first([](const Row &row) { return row.number(0); })
        .value_or(0);
}

/// FTS5 gathers this many bytes in memory before it writes a segment.
void setHashSize(const Database &database, qint64 bytes)
{
    Statement(database, QStringLiteral("INSERT INTO search_index (search_index, rank) VALUES ('hashsize', ?)"))
        .bindEach(bytes)
        .run();
}

/// More memory for as long as much is indexed.
class RoomForMuch
{
public:
    explicit RoomForMuch(const Database &database) : m_database(database)
    {
        setHashSize(database, 64LL * 1024 * 1024);
        database.execute("PRAGMA cache_size = -64000");
    }
    void close()
    {
        m_database.execute("PRAGMA cache_size = -8000");
        setHashSize(m_database, 1024 * 1024);
    }

private:
    const Database &m_database;
};

/// Says whether all of it was done.
bool indexAll(const Database &database, IndexBatch batch, const IndexProgress &progress)
{
    const qint64 total = countPending(database);
    if (total == 0)
        return true;
    std::optional<RoomForMuch> room;
    if (batch == IndexBatch::Large && total > 100)
        room.emplace(database);
    qint64 done = 0;
    bool goOn = true;
    while (goOn && done < total) {
        const int count = indexBatch(database, int(batch));
        done += count;
        goOn = count > 0 && (!progress || progress(done, total));
    }
    if (room)
        room->close();
    return done >= total;
}

void update(const Database &database, IndexBatch batch, const IndexProgress &progress)
{
    const bool isWhole = indexAll(database, batch, progress);
    if (isWhole && hasForgottenWords(database))
        cleanSearchIndex(database, [&] { return !progress || progress(0, 1); });
}

} // namespace

Result<void> updateSearchIndex(const Database &database, IndexBatch batch, const IndexProgress &progress)
{
    return guarded([&] { update(database, batch, progress); });
}

Result<qint64> pendingSearchRecords(const Database &database)
{
    return guarded([&] { return countPending(database); });
}

Result<bool> isSearchIndexBehind(const Database &database)
{
    return guarded([&] { return countPending(database) > 0 || hasForgottenWords(database); });
}
