#pragma once

#include "core/base/Result.h"

#include <QList>
#include <QStringList>

/// A line of a tracker kept elsewhere: its number in the file, its cells, or why it could not be read.
struct TrackerLine
{
    qint64 number = 0;
    QStringList cells;
    QString trouble;
};

/// A tracker that a council kept in a spreadsheet until now: its heads, and every line beneath them.
struct TrackerTable
{
    QStringList heads;
    QList<TrackerLine> lines;
};

/// Reads a CSV file or the first sheet of a spreadsheet (XLSX); which of the two it is, its content says.
Result<TrackerTable> readTracker(const QString &path);
