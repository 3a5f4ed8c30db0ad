#pragma once

#include "core/base/Result.h"
#include "core/domain/Ids.h"
#include "core/storage/Journal.h"

/// What goes when a report is erased for good.
struct ErasureCount
{
    int records = 0;
    int entries = 0; ///< of the journal that lost words
    int documents = 0;
    int recommendations = 0; ///< that came from the report and go with it
    int packs = 0; ///< issued packs whose file goes with it, because it printed the report

    bool operator==(const ErasureCount &) const = default;
};

/// What an erasure would take, without taking it.
Result<ErasureCount> erasureOf(const Database &database, const ReportId &report);

/// Removes a report and all that came of it alone, if that was not done before, and takes its words out of the file:
/// out of the journal's entries, the kept documents, the search index and the log. It cannot be undone. The journal
/// notes that and why; its chain of hashes can still be followed.
Result<ErasureCount> eraseReport(const Database &database, const ReportId &report, const QString &reason,
                                 const Stamp &stamp);

/// One erasure as the journal notes it.
struct NotedErasure
{
    qint64 entry = 0;
    QString madeAt;
    QString madeBy;
    QString reason;
    int entries = 0;

    bool operator==(const NotedErasure &) const = default;
};
Result<QList<NotedErasure>> notedErasures(const Database &database);
