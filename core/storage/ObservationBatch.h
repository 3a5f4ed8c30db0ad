#pragma once

#include "core/storage/ObservationWriter.h"

#include <QHash>

#include <functional>
#include <future>

/// The figures of one file on their way into the workspace, typed and by their natural key. They are written by another
/// thread while the next ones are read, in the transaction that the batch holds open until the journal has the entry
/// about them; without commit nothing was.
class ObservationBatch
{
public:
    /// Is told the place of each figure whose key an earlier one of the file has.
    using TakeDoubled = std::function<void(qint64 place)>;

    static Result<std::unique_ptr<ObservationBatch>> begin(const Database &database, const ObservationImport &import,
                                                           ImportPurpose purpose, TakeDoubled takeDoubled);
    ~ObservationBatch();

    /// The batch's number of an indicator's figures for an area.
    int seriesFor(const IndicatorId &indicator, const AreaId &area);
    void add(const ImportedRow &row)
    {
        m_rows.push_back(row);
        if (m_rows.size() == rowsAtOnce)
            handOver();
    }
    /// Writes what is left and says what became of all. What went wrong meanwhile is told here.
    Result<ImportCounts> finish();
    /// After finish().
    QString digest() const { return m_writer->digest(); }
    bool hasFailed() const { return m_problem.has_value(); }
    /// Keeps everything; to be called when the journal has the entry.
    Result<void> commit();

private:
    static constexpr std::size_t rowsAtOnce = 16384;

    using Written = Result<std::vector<qint64>>;

    explicit ObservationBatch(TakeDoubled takeDoubled);
    void handOver();
    void awaitWriter();

    const TakeDoubled m_takeDoubled;
    std::unique_ptr<ObservationWriter> m_writer;
    QHash<std::pair<IndicatorId, AreaId>, int> m_seriesByKey;
    std::vector<std::pair<IndicatorId, AreaId>> m_newSeries; ///< that the writer has not been told
    std::vector<ImportedRow> m_rows;
    std::vector<ImportedRow> m_handedOver; ///< the writer's while it writes
    std::future<Written> m_writing;
    std::optional<Error> m_problem;
};
