#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

/// A table that may hold a plan: its headings, and under them one row an action.
struct PlanTable
{
    struct Row
    {
        qint64 line = 0; ///< of the file or sheet, or the row of the table
        QStringList cells;
        QString trouble{}; ///< why it could not be read

        bool operator==(const Row &) const = default;
    };

    QString name; ///< of the sheet; empty in CSV
    QStringList headings;
    QList<Row> rows;

    bool operator==(const PlanTable &) const = default;
};

/// The tables of a file (CSV, XLSX or DOCX, told by its content), with a plan's headings found in each: lines above
/// them, such as a title, are passed over. Refuses what has none.
Result<QList<PlanTable>> readPlanTables(const QByteArray &bytes, const QString &fileName);
