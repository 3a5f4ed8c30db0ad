#include "core/storage/ObservationBatch.h"

#include "core/storage/StorageError.h"

ObservationBatch::ObservationBatch(TakeDoubled takeDoubled) : m_takeDoubled(std::move(takeDoubled))
{
    m_rows.reserve(rowsAtOnce);
    m_handedOver.reserve(rowsAtOnce);
}

ObservationBatch::~ObservationBatch()
{
    if (m_writing.valid())
        m_writing.wait();
}

Result<std::unique_ptr<ObservationBatch>> ObservationBatch::begin(const Database &database,
                                                                  const ObservationImport &import,
                                                                  ImportPurpose purpose, TakeDoubled takeDoubled)
{
    return guarded([&] {
        std::unique_ptr<ObservationBatch> batch(new ObservationBatch(std::move(takeDoubled)));
        batch->m_writer = std::make_unique<ObservationWriter>(database, import, purpose);
        return batch;
    });
}

int ObservationBatch::seriesFor(const IndicatorId &indicator, const AreaId &area)
{
    const auto key = std::pair(indicator, area);
    const auto known = m_seriesByKey.constFind(key);
    if (known != m_seriesByKey.cend())
        return *known;
    const int number = int(m_seriesByKey.size());
    m_seriesByKey.insert(key, number);
    m_newSeries.push_back(key);
    return number;
}

void ObservationBatch::handOver()
{
    awaitWriter();
    for (const auto &[indicator, area] : m_newSeries)
        m_writer->addSeries(indicator, area);
    m_newSeries.clear();
    m_handedOver.clear();
    m_handedOver.swap(m_rows);
    if (!m_problem)
        m_writing = std::async(std::launch::async,
                               [this] { return guarded([this] { return m_writer->write(m_handedOver); }); });
}

void ObservationBatch::awaitWriter()
{
    if (!m_writing.valid())
        return;
    const Written written = m_writing.get();
    if (!written) {
        m_problem = written.error();
        return;
    }
    for (const qint64 place : *written)
        m_takeDoubled(place);
}

Result<ImportCounts> ObservationBatch::finish()
{
    handOver();
    awaitWriter();
    if (m_problem)
        return *m_problem;
    return m_writer->counts();
}

Result<void> ObservationBatch::commit()
{
    return guarded([this] { m_writer->commit(); });
}
