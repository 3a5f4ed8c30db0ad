#pragma once

#include "core/base/Result.h"
#include "core/domain/Ids.h"

#include <QDate>
#include <QList>

#include <optional>

class Database;

/// Where the figure that counts in a period came from: the paragraph of a report, the row of a file, or a person.
struct FigureOrigin
{
    QDate start;
    QDate end;
    std::optional<ReportId> report{};
    QString paragraph{}; ///< its id, where a report has one
    QString words{}; ///< "R12, paragraph 5.4"; "return.csv, row 12"; empty where a person entered it
    QString title{}; ///< of the report

    bool operator==(const FigureOrigin &) const = default;
};

/// One for every period of an indicator in an area, in their order.
Result<QList<FigureOrigin>> figureOrigins(const Database &database, const IndicatorId &indicator, const AreaId &area);
