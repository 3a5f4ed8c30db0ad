#pragma once

#include "core/storage/ObservationBatch.h"
#include "core/workflows/ImportObservations.h"
#include "core/workflows/ImportedSubjects.h"

#include <QHash>
#include <QIODevice>

/// One reading of a file of observations into a batch: its rows are understood, joined to what is known and counted.
class ObservationReading
{
public:
    ObservationReading(ObservationSubjects known, const ObservationMapping &mapping, const QString &source);

    /// Reads the whole file. The outcome has every count; the batch has the rows.
    Result<void> read(QIODevice &file, const Database &database, const ObservationImport &import, ImportPurpose purpose,
                      const ObservationProgress &progress);

    const ObservationsOutcome &outcome() const { return m_outcome; }
    ObservationBatch &batch() { return *m_batch; }
    const ImportedSubjects &subjects() const { return m_subjects; }
    const std::vector<FoundIndicator> &found() const { return m_table.indicators(); }

private:
    void takeRow(const struct TableRow &row);
    void takeFigure(const FoundFigure &figure);
    void refuse(const RefusedCell &refused);
    void refuseDoubled(qint64 place);
    int seriesOf(const FoundFigure &figure);

    ObservationMapping m_mapping;
    ImportedSubjects m_subjects;
    ObservationTable m_table;
    std::unique_ptr<ObservationBatch> m_batch;
    ObservationsOutcome m_outcome;
    std::vector<IndicatorId> m_indicators; ///< of what was found, in its order
    std::vector<AreaId> m_areas;
    QHash<quint64, int> m_series;
    quint64 m_lastKey = ~0ULL;
    int m_lastSeries = -1;
};
