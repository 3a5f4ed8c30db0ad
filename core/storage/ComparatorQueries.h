#pragma once

#include "core/performance/TrendSource.h"
#include "core/storage/Database.h"

/// An area that figures are held against, and as what.
struct ComparatorArea
{
    Comparator::Kind kind = Comparator::Kind::England;
    Area area;
    std::optional<QString> model{};
    std::optional<QString> version{};
    int rank = 0;
};

/// The areas whose figures are the council's own, the likeliest first.
QList<Area> ownAreas(const Database &database);
/// The neighbours of the newest version of a model, the region and others that were chosen for these areas, and
/// England.
QList<ComparatorArea> comparatorAreas(const Database &database, const QList<Area> &ownAreas);
