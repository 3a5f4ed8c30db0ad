#pragma once

#include "core/import/Quantity.h"

/// What a number is in its sentence.
enum class FigureRole
{
    Result,
    Target,
    Comparator, ///< of England, of neighbours: not this council's
    Earlier, ///< what the result was before
    Change ///< by how much it rose or fell
};

/// The roles of the quantities, one each, from the words around them.
QList<FigureRole> rolesOf(const QString &sentence, const QList<Quantity> &quantities);
