#pragma once

#include "core/performance/ProcessBehaviour.h"

#include <QByteArray>
#include <QList>
#include <QString>

/// One series of a file of series: its values in the order of their dates. The texts lie in the file's bytes.
struct MeasuredSeries
{
    QByteArray name{};
    Improvement improvement = Improvement::Increase;
    std::optional<int> baseline{};
    std::vector<QByteArrayView> dates{};
    std::vector<qint32> days{}; ///< Julian days, rising
    std::vector<double> values{}; ///< NaN where nothing was reported
    std::vector<double> targets{}; ///< NaN where there is none; empty if the file has no targets
    std::vector<char> rebases{}; ///< 1 at the first point of a new baseline; empty if the file has none
};

/// What a row could not be taken for, by its line in the file.
struct SeriesProblem
{
    int line = 0;
    QString sentence{};
};

/// The series of a file in the order of their first rows, and the rows that were refused. It owns the file's bytes.
struct SeriesFile
{
    QByteArray bytes{};
    std::vector<MeasuredSeries> series{};
    QList<SeriesProblem> problems{};
};

ProcessBehaviour analyse(const MeasuredSeries &series, LimitMethod method);
/// Each series of the file in its order, worked out on all processors.
std::vector<ProcessBehaviour> analyseAll(const SeriesFile &file, LimitMethod method);
/// The target in force at the last reported value.
std::optional<double> lastTargetOf(const MeasuredSeries &series);
