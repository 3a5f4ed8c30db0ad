#pragma once

#include "core/domain/Rating.h"

#include <QList>
#include <QString>

#include <optional>

/// What one colour means in a plan, in the words that are printed with it. Councils differ: it is data of the plan.
struct LegendEntry
{
    Rating rating = Rating::Blue;
    QString word; ///< "On track"
    QString meaning;

    bool operator==(const LegendEntry &) const = default;
};

/// What the four colours mean where a plan does not say: the sector's usual words.
QList<LegendEntry> usualLegend();
/// The legend's entry of a colour, or the usual one.
LegendEntry entryOf(const QList<LegendEntry> &legend, Rating rating);

/// A legend as a plan keeps it, and back; what cannot be read gives none.
QString legendText(const QList<LegendEntry> &legend);
QList<LegendEntry> legendFromText(const std::optional<QString> &text);
