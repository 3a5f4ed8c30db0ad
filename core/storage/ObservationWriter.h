#pragma once

#include "core/base/Result.h"
#include "core/storage/ImportedRowFeed.h"

#include <QSet>

#include <memory>
#include <span>
#include <vector>

class Database;
class Transaction;
struct sqlite3_stmt;

/// What became of the figures of a file.
struct ImportCounts
{
    qint64 taken = 0;
    qint64 revised = 0;
    qint64 unchanged = 0;
    qint64 doubled = 0; ///< a second figure for the same indicator, area and period

    bool operator==(const ImportCounts &) const = default;
};

/// What an import is for.
enum class ImportPurpose
{
    Save,
    DryRun ///< says what would become of the figures, and writes nothing
};

/// Writes imported rows in a transaction that it holds open. One thread at a time may use it, with its database.
/// What fails throws a StorageError.
class ObservationWriter
{
public:
    /// The import is noted at once, so that its rows can point at it; its last form comes with the journal entry.
    ObservationWriter(const Database &database, const ObservationImport &import, ImportPurpose purpose);
    ~ObservationWriter();

    /// The next series that rows may name: the first is 0.
    void addSeries(const IndicatorId &indicator, const AreaId &area);
    /// The places of the rows whose key an earlier row has.
    std::vector<qint64> write(std::vector<ImportedRow> &rows);
    const ImportCounts &counts() const { return m_counts; }
    QString digest() const { return m_digest.toString(); }
    /// Keeps everything; to be called when the journal has the entry.
    void commit();

private:
    struct Series
    {
        qint64 number = 0;
        quint64 seed = 0;
        IndicatorId indicator;
        AreaId area;
        bool hasRows = false;
        bool hasSingle = false; ///< observations that a person entered
    };
    /// What is known already for a row's key.
    struct Known
    {
        ImportedRow row;
        int revision = 0;
    };

    void noteImport(const ObservationImport &import);
    void find(Series &series) const;
    void writeSorted(std::span<const ImportedRow> rows);
    /// The rows of series of which nothing is known yet.
    void writeNewGround(std::span<const ImportedRow> rows);
    bool isNewGround(const ImportedRow &row) const;
    void writeRow(const ImportedRow &row);
    bool isSeenTwice(const ImportedRow &row);
    std::optional<Known> latest(const Series &series, const ImportedRow &row) const;
    std::optional<Known> latestSingle(const Series &series, const ImportedRow &row) const;
    void follow(const Series &series, const ImportedRow &row, const Known &known);
    bool insert(const Series &series, const ImportedRow &row, int revision);

    const Database &m_database;
    const ImportPurpose m_purpose;
    std::unique_ptr<Transaction> m_transaction;
    std::unique_ptr<ImportedRowFeed> m_feed;
    sqlite3_stmt *m_insert = nullptr;
    qint64 m_import = 0;
    std::vector<Series> m_series;
    std::size_t m_found = 0; ///< so many series were looked for in the workspace
    QSet<quint64> m_seen; ///< keys, where the table itself cannot tell a second figure
    std::vector<qint64> m_doubled;
    ImportCounts m_counts;
    RowsDigest m_digest;
};
