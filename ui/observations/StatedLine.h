#pragma once

#include "core/workflows/StatedFigures.h"
#include "ui/tables/TableModel.h"

/// One figure of a report beside what becomes of it.
struct StatedLine
{
    int id = 0; ///< its place among the figures
    ReportedFigure figure{};
    FigureChoice choice{};
    StatedOutcome outcome{};
    QString indicator{}; ///< the name of the one that is chosen

    bool operator==(const StatedLine &) const = default;
};

QList<Column<StatedLine>> statedColumns();
/// The figure as the report prints it: 99%, 80 per 10,000.
QString printedFigure(const ReportedFigure &figure, double value);
/// What becomes of it, in whole sentences.
QString outcomeWords(const StatedLine &line);
