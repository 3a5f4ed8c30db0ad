#include "core/workflows/ObservationReading.h"

#include "core/import/TableRows.h"

#include <QCoreApplication>

namespace {

constexpr qsizetype mostProblems = 100;
constexpr qint64 rowsBetweenProgress = 4096;

QString say(const char *sentence)
{
    return QCoreApplication::translate("ObservationReading", sentence);
}

} // namespace

ObservationReading::ObservationReading(ObservationSubjects known, const ObservationMapping &mapping,
                                       const QString &source)
    : m_mapping(mapping),
      m_subjects(std::move(known), mapping, source),
      m_table(
          mapping, [this](const FoundFigure &figure) { takeFigure(figure); },
          [this](const RefusedCell &refused) { refuse(refused); })
{
}

Result<void> ObservationReading::read(QIODevice &file, const Database &database, const ObservationImport &import,
                                      ImportPurpose purpose, const ObservationProgress &progress)
{
    auto batch = ObservationBatch::begin(database, import, purpose, [this](qint64 place) { refuseDoubled(place); });
    if (!batch)
        return batch.error();
    m_batch = std::move(*batch);
    bool isCancelled = false;
    const Result<void> read = readTable(file, [&](const TableRow &row) {
        takeRow(row);
        isCancelled = m_outcome.rows % rowsBetweenProgress == 0 && progress && !progress(file.pos(), file.size());
        return !isCancelled && !m_batch->hasFailed();
    });
    if (!read)
        return read;
    if (isCancelled)
        return Error{Error::Kind::Cancelled, say("The import was stopped. Nothing of it was kept.")};
    const Result<ImportCounts> counts = m_batch->finish();
    if (!counts)
        return counts.error();
    m_outcome.taken = counts->taken;
    m_outcome.revised = counts->revised;
    m_outcome.unchanged = counts->unchanged;
    m_outcome.newIndicators = m_subjects.newIndicators();
    m_outcome.newAreas = m_subjects.newAreas();
    return {};
}

void ObservationReading::takeRow(const TableRow &row)
{
    if (row.number <= m_mapping.headerRow)
        return;
    ++m_outcome.rows;
    if (row.trouble.isEmpty())
        m_table.read(row.number, row.cells);
    else
        refuse({row.number, QString(), row.trouble});
}

void ObservationReading::takeFigure(const FoundFigure &figure)
{
    if (std::isnan(figure.value))
        ++m_outcome.missing;
    m_batch->add({figure.row * ImportedRow::columnsARow + figure.column, seriesOf(figure), figure.periodStart,
                  figure.periodEnd, figure.state, figure.value, figure.numerator, figure.denominator});
}

int ObservationReading::seriesOf(const FoundFigure &figure)
{
    const quint64 key = quint64(quint32(figure.indicator)) << 32 | quint32(figure.area);
    if (key == m_lastKey)
        return m_lastSeries;
    while (m_indicators.size() <= std::size_t(figure.indicator))
        m_indicators.push_back(m_subjects.indicatorFor(m_table.indicators()[m_indicators.size()]));
    while (m_areas.size() <= std::size_t(figure.area))
        m_areas.push_back(m_subjects.areaFor(m_table.areas()[m_areas.size()]));
    auto known = m_series.find(key);
    if (known == m_series.end())
        known = m_series.insert(
            key, m_batch->seriesFor(m_indicators[std::size_t(figure.indicator)], m_areas[std::size_t(figure.area)]));
    m_lastKey = key;
    m_lastSeries = *known;
    return m_lastSeries;
}

void ObservationReading::refuse(const RefusedCell &refused)
{
    ++m_outcome.refused;
    if (m_outcome.problems.size() < mostProblems)
        m_outcome.problems.append(refused);
}

void ObservationReading::refuseDoubled(qint64 place)
{
    const qint64 row = place / ImportedRow::columnsARow;
    const QString column = m_mapping.columns.value(int(place % ImportedRow::columnsARow));
    refuse({row, column,
            say("Row %1, column %2: an earlier row has a figure for the same indicator, area and period.")
                .arg(row)
                .arg(column)});
}
