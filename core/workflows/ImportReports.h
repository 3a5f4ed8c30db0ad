#pragma once

#include "core/workflows/ReportImporter.h"

#include <QStringList>

#include <functional>

/// A file that was read, and what was recognised in it.
struct DraftedReport
{
    QString path;
    Result<SourceDocument> document;
    ReportDraft draft;
    bool isParsed = false;
};

/// Reads and parses one file. Touches no workspace; may run in any thread.
DraftedReport draftReport(const QString &path, ReaderPool &readers);
DraftedReport draftReport(const QString &path);

/// Files as named, and those below a folder that have a report's extension, in the order of their names. A folder
/// without any stands for itself, so that it is refused by its name.
QStringList reportFilesUnder(const QStringList &paths);

/// Is told each outcome once it is safe on disk, and how many files are done; says whether to go on.
using ImportProgress = std::function<bool(const ImportOutcome &, int done, int total)>;

/// Imports the files in their order, reading ahead in other threads. Every file is saved whole or not at all; what is
/// refused does not stop the others. A group of files is written to the disk together before its outcomes are told.
Result<void> importReports(const Database &database, const QString &who, const QStringList &files,
                           const ImportProgress &progress);
