#pragma once

#include "core/changes/ChangeSet.h"
#include "core/performance/TrendSource.h"

#include <QStringList>

/// A row of figures as a person typed or pasted it.
struct EnteredFigure
{
    QString period{}; ///< "2025-04", "Apr 2025", "Q1 2025/26", "2025/26"
    QString value{}; ///< a number, or a mark of official statistics ("c", "x") where there is none
    QString numerator{};
    QString denominator{};
    QString state{}; ///< as in Words<Observation::State>; empty: told from the value

    bool isEmpty() const;
    bool operator==(const EnteredFigure &) const = default;
};

/// What a row means beside the figures that stand.
struct CheckedFigure
{
    enum class Kind
    {
        Empty,
        Unchanged,
        New,
        Revision, ///< the period has a figure already: it is kept, and the new one counts instead
        Refused
    };

    Kind kind = Kind::Empty;
    Figure figure{}; ///< with its revision; nothing where the row is empty or refused
    QString problem{}; ///< why it is refused, and what to do: one sentence

    bool operator==(const CheckedFigure &) const = default;
};

/// How a period of this frequency is written: "a month, such as Apr 2025".
QString periodExample(Indicator::Frequency frequency);

/// The figures that stand, newest revision of each period, as rows that a person can go on from.
QList<EnteredFigure> enteredFrom(const TrendSource &source);

/// Every row on its own: a period that is none or is not of the indicator's frequency, a period that stands in an
/// earlier row, a value that is no number, a value that is not numerator over denominator (to the decimals that people
/// see) and a row without a figure or a reason are refused. The value is worked out where only its parts are given.
QList<CheckedFigure> checkFigures(const TrendSource &source, const QList<EnteredFigure> &rows);

/// The new figures and revisions as one change. Where the source has no area yet, the council becomes one by this name.
ChangeSet figureChanges(const TrendSource &source, const QList<CheckedFigure> &figures, const QString &council);
