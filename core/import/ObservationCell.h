#pragma once

#include "core/domain/Observation.h"

#include <QByteArrayView>

/// The figure in one cell: a number, or the reason why there is none.
struct ObservationCell
{
    std::optional<double> value{};
    Observation::State state = Observation::State::Actual;
    int decimals = 0;
    bool isPercent = false;
};

/// "1,234.5", "99.2%", "£1,200"; the marks of official statistics ("c", "x", "z", "u", "low", ":") and an empty cell
/// are missing values, never zero. Nothing where the cell holds something else, such as NaN.
std::optional<ObservationCell> readCell(QByteArrayView cell);

/// "actual", "provisional", "p", "revised", "estimated" ... as files write the state of a figure.
std::optional<Observation::State> readState(QByteArrayView cell);
