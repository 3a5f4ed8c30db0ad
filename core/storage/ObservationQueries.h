#pragma once

#include "core/base/Result.h"
#include "core/domain/Indicator.h"
#include "core/domain/Observation.h"

#include <QList>

class Database;

/// What a workspace knows before a file of observations comes: what its rows may be about.
struct ObservationSubjects
{
    QList<Indicator> indicators;
    QList<IndicatorName> names;
    QList<IndicatorColumn> columns;
    QList<Area> areas;
};
Result<ObservationSubjects> observationSubjects(const Database &database);

/// The import that brought a document, read in the same way; nothing if it was taken back.
Result<std::optional<ObservationImport>> importOfDocument(const Database &database, const QString &document,
                                                          const QString &mapping);

/// The latest import of a file with these columns: how it was read is how the next one is.
Result<std::optional<ObservationImport>> importWithColumns(const Database &database, const QString &columns);

/// Whom an area is compared with, by a model and its version.
struct KnownComparator
{
    Comparator comparator;
    QList<ComparatorMember> members; ///< nearest first
};
Result<QList<KnownComparator>> neighboursOf(const Database &database, const QString &model, const QString &version);

/// Every figure of an indicator for an area, the latest revision of each period, oldest first. Revisions that were
/// replaced are left out.
Result<QList<Observation>> observationsOf(const Database &database, const IndicatorId &indicator, const AreaId &area);

/// The areas that an indicator has figures for, by name; the council's own first.
Result<QList<Area>> areasWithFigures(const Database &database, const IndicatorId &indicator);
