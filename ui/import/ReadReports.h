#pragma once

#include "ui/import/QueuedReport.h"
#include "ui/workspace/Background.h"

/// A file after it was read: its draft or only the draft's summary, or why it cannot be imported.
struct ReadReport
{
    QString path;
    QString hash = {};
    ReviewSummary summary = {};
    std::shared_ptr<ReviewedReport> report = {};
    QString heldAs = {}; ///< the reference of the report that already holds this document
    QString refusal = {};
};

/// Tells the screen what a worker has read so far, in groups, while it goes on. Its signals come from the worker.
class ReportStream : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

Q_SIGNALS:
    void listed(const QStringList &files);
    void read(const QList<ReadReport> &reports);
};

/// Lives until both the worker and the screen are done with it, and dies on the GUI thread.
std::shared_ptr<ReportStream> makeReportStream();

/// Reads one file whole, for the review.
ReadReport readForReview(const QString &path, ReaderPool &readers);
ReadReport readForReview(const QString &path);

/// What to read: files and folders, the workspace they are for, and how many drafts are kept with their text.
struct ReadingJob
{
    QStringList paths;
    QString workspacePath;
    qsizetype keep = 0;
};

/// Reads every file of the job, until it is cancelled. Returns how many were read.
int readReports(const ReadingJob &job, ReportStream &stream, BackgroundTask &task);
