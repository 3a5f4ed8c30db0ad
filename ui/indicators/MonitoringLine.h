#pragma once

#include "core/domain/Observation.h"
#include "core/import/MonitoringTable.h"
#include "core/storage/Database.h"
#include "ui/tables/TableModel.h"

/// One figure of budget monitoring or of the workforce, as its table shows it.
struct MonitoringLine
{
    QString id{};
    MonitoringFamily family = MonitoringFamily::Budget;
    BudgetFigure budget{};
    WorkforceFigure workforce{};
    std::optional<double> before{}; ///< the forecast, or the empty posts, of the period before

    bool operator==(const MonitoringLine &) const = default;
};

QList<Column<MonitoringLine>> monitoringColumns(MonitoringFamily family);
/// All figures of a family, the newest period first.
Result<QList<MonitoringLine>> monitoringLines(const Database &database, MonitoringFamily family);

/// The last day of the line's period, by which the page is narrowed.
QDate dayOf(const MonitoringLine &line);
QString periodWords(const MonitoringLine &line);
/// What is true of the lines of one period, in a sentence: sums, the largest variance, rates.
QString monitoringSentence(const QList<MonitoringLine> &lines);
