#pragma once

#include <QString>
#include <QStringList>

/// What one call of the benchmark is to measure, and where its files may lie.
struct BenchOptions
{
    QString folder;
    QStringList only; ///< names of benchmarks; empty for all
    int pairs = 5;
    int reports = 10000; ///< files to import
    int pendingReports = 3030; ///< of 33 paragraphs each, to be indexed and searched
    int entries = 100000; ///< small journal entries
    int figures = 1000000; ///< of a tidy file to import
    bool isGate = false;
};
