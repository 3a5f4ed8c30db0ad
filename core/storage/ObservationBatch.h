#pragma once

#include "core/base/Result.h"
#include "core/storage/ImportedRow.h"

#include <QHash>
#include <QSet>

#include <functional>
#include <memory>
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

/// The figures of one file on their way into the workspace, typed and by their natural key. They are written in the
/// transaction that the batch holds open until the journal has the entry about them; without commit nothing was.
class ObservationBatch
{
public:
    enum class Purpose
    {
        Save,
        DryRun ///< says what would become of the figures, and writes nothing
    };
    /// Is told the place of each figure whose key an earlier one of the file has.
    using TakeDoubled = std::function<void(qint64 place)>;

    /// The import is noted at once, so that its rows can point at it; its last form comes with the journal entry.
    static Result<std::unique_ptr<ObservationBatch>> begin(const Database &database, const ObservationImport &import,
                                                           Purpose purpose, TakeDoubled takeDoubled);
    ~ObservationBatch();

    /// The batch's number of an indicator's figures for an area.
    int seriesFor(const IndicatorId &indicator, const AreaId &area);
    void add(const ImportedRow &row)
    {
        m_rows.push_back(row);
        if (m_rows.size() == rowsAtOnce)
            writeRows();
    }
    /// Writes what is left and says what became of all. What went wrong meanwhile is told here.
    Result<ImportCounts> finish();
    QString digest() const { return m_digest.toString(); }
    bool hasFailed() const { return m_problem.has_value(); }
    /// Keeps everything; to be called when the journal has the entry.
    Result<void> commit();

private:
    static constexpr std::size_t rowsAtOnce = 131072;

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
        bool isOfThisImport = false;
    };

    ObservationBatch(const Database &database, Purpose purpose, TakeDoubled takeDoubled);

    void noteImport(const ObservationImport &import);
    Series findSeries(const IndicatorId &indicator, const AreaId &area) const;
    void writeRows();
    void writeRow(const ImportedRow &row);
    bool isSeenTwice(const ImportedRow &row);
    std::optional<Known> latest(const Series &series, const ImportedRow &row) const;
    std::optional<Known> latestSingle(const Series &series, const ImportedRow &row) const;
    void follow(const Series &series, const ImportedRow &row, const Known &known);
    bool insert(const Series &series, const ImportedRow &row, int revision);

    const Database &m_database;
    const Purpose m_purpose;
    const TakeDoubled m_takeDoubled;
    std::unique_ptr<Transaction> m_transaction;
    sqlite3_stmt *m_insert = nullptr;
    qint64 m_import = 0;
    std::vector<Series> m_series;
    QHash<std::pair<IndicatorId, AreaId>, int> m_seriesByKey;
    std::vector<ImportedRow> m_rows;
    QSet<quint64> m_seen; ///< keys, where the table itself cannot tell a second figure
    ImportCounts m_counts;
    RowsDigest m_digest;
    std::optional<Error> m_problem;
};
