#include "ui/import/ReadReports.h"

#include "core/import/ReaderPool.h"
#include "core/workflows/ImportReports.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace {

constexpr qsizetype longestGroup = 64;
constexpr qint64 millisecondsBetweenGroups = 60;

/// Which report of the workspace holds a document already; nothing where the workspace cannot be asked.
class HeldDocuments
{
public:
    explicit HeldDocuments(const QString &workspacePath)
        : m_database(Database::open(workspacePath, Database::Access::ReadOnly))
    {
    }

    QString referenceOf(const QString &hash) const
    {
        if (!m_database || hash.isEmpty())
            return {};
        const Result<std::optional<QString>> held = reportHolding(*m_database, hash);
        return held && *held ? **held : QString();
    }

private:
    Result<Database> m_database;
};

/// The reason without the file's path: the queue shows its name above.
QString withoutPath(const QString &message, const QString &path)
{
    return QString(message).replace(path, QCoreApplication::translate("ReadReports", "this file"));
}

} // namespace

std::shared_ptr<ReportStream> makeReportStream()
{
    return {new ReportStream, [](ReportStream *stream) { stream->deleteLater(); }};
}

ReadReport readForReview(const QString &path)
{
    ReaderPool readers;
    return readForReview(path, readers);
}

ReadReport readForReview(const QString &path, ReaderPool &readers)
{
    DraftedReport drafted = draftReport(path, readers);
    ReadReport read{path};
    if (!drafted.document) {
        read.refusal = withoutPath(drafted.document.error().message, path);
        return read;
    }
    read.report = std::make_shared<ReviewedReport>();
    read.report->document = std::move(*drafted.document);
    read.report->draft = std::move(drafted.draft);
    read.report->read = read.report->draft;
    read.hash = read.report->document.hash;
    read.summary = summaryOf(*read.report);
    return read;
}

int readReports(const ReadingJob &job, ReportStream &stream, BackgroundTask &task)
{
    const QStringList files = reportFilesUnder(job.paths);
    Q_EMIT stream.listed(files);
    const HeldDocuments documents(job.workspacePath);
    ReaderPool readers;
    QElapsedTimer sinceGroup;
    sinceGroup.start();
    QList<ReadReport> group;
    int done = 0;
    for (; done < files.size() && !task.isCancelled(); ++done) {
        const QString &path = files.at(done);
        task.progress(done, files.size(),
                      QCoreApplication::translate("ReadReports", "Reading %1").arg(QFileInfo(path).fileName()));
        group.append(readForReview(path, readers));
        group.last().heldAs = documents.referenceOf(group.last().hash);
        if (done >= job.keep)
            group.last().report.reset();
        if (group.size() < longestGroup && sinceGroup.elapsed() < millisecondsBetweenGroups)
            continue;
        Q_EMIT stream.read(std::exchange(group, {}));
        sinceGroup.restart();
    }
    Q_EMIT stream.read(group);
    return done;
}
