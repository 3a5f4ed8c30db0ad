#pragma once

#include "core/domain/Observation.h"

#include <cmath>
#include <limits>

/// One figure of a file on its way into the workspace: small, because there may be millions. Days are Julian day
/// numbers; a number that is missing is NaN.
struct ImportedRow
{
    static constexpr double nothing = std::numeric_limits<double>::quiet_NaN();
    static constexpr qint64 columnsARow = 4096;

    qint64 place = 0; ///< the row in the file times columnsARow, and the column
    int series = 0; ///< as ObservationBatch numbers them
    int periodStart = 0;
    int periodEnd = 0;
    Observation::State state = Observation::State::Actual;
    double value = nothing;
    double numerator = nothing;
    double denominator = nothing;
};

/// Stands for a set of rows, whatever their order: whoever alters, adds or removes one changes it.
class RowsDigest
{
public:
    /// Which series a row belongs to, in one number.
    static quint64 seedOf(const IndicatorId &indicator, const AreaId &area);

    void add(quint64 seed, const ImportedRow &row, int revision);
    QString toString() const;

private:
    quint64 m_first = 0;
    quint64 m_second = 0;
};
