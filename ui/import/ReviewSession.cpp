#include "ui/import/ReviewSession.h"

#include <QFileInfo>

namespace {

/// So many drafts are kept with their text; those after them are read again when they are looked at.
constexpr qsizetype keptWithText = 200;

QString placeOf(const Report &report)
{
    return report.agendaNumber ? ReviewSession::tr("item %1", "of an agenda").arg(*report.agendaNumber)
                               : report.reference;
}

} // namespace

ReviewSession::ReviewSession(Workspace &workspace, BackgroundTasks &tasks, QObject *parent)
    : QObject(parent),
      m_workspace(workspace),
      m_files(workspace.path()),
      m_kept(workspace.path()),
      m_tasks(tasks)
{
    connect(&workspace, &Workspace::changed, this, &ReviewSession::followWorkspace);
    reloadNames();
}

void ReviewSession::reloadNames()
{
    if (const auto named = committeesByName(m_workspace.database()))
        m_queue.setNames(m_queue.names().withNames(*named));
    Q_EMIT namesChanged();
}

ReviewSession::~ReviewSession()
{
    // An undo may still have needed the copy of what was accepted; now nothing does.
    for (int row = 0; row < m_queue.rowCount(); ++row)
        if (const QueuedReport &queued = m_queue.at(row);
            queued.state == QueuedReport::State::Accepted || queued.state == QueuedReport::State::AlreadyHeld)
            m_files.forget(queued.hash);
}

void ReviewSession::restoreWaiting()
{
    if (const QStringList files = m_files.files(); !files.isEmpty() && !m_workspace.isReadOnly())
        addFiles(files);
}

void ReviewSession::keepWaiting()
{
    QList<std::pair<QString, QString>> waiting;
    for (int row = 0; row < m_queue.rowCount(); ++row)
        if (const QueuedReport &queued = m_queue.at(row);
            queued.state == QueuedReport::State::Waiting && !m_files.holds(queued.path))
            waiting.append({queued.path, queued.hash});
    if (waiting.isEmpty() || m_workspace.isReadOnly())
        return;
    const auto work = [waiting, files = m_files] {
        QString problem;
        for (const auto &[path, hash] : waiting)
            if (const Result<QString> kept = files.keep(path, hash); !kept && problem.isEmpty())
                problem = kept.error().message;
        return problem;
    };
    inBackground(this, work, [this](const QString &problem) {
        if (!problem.isEmpty())
            Q_EMIT failed(problem);
    });
}

void ReviewSession::drop(int row)
{
    const QueuedReport queued = m_queue.at(row);
    if (queued.state == QueuedReport::State::Reading || queued.state == QueuedReport::State::Saving)
        return;
    m_files.forget(queued.hash);
    m_queue.remove(row);
    Q_EMIT changed();
}

void ReviewSession::offerCorrections(int row)
{
    const std::shared_ptr<ReviewedReport> &report = m_queue.at(row).report;
    if (!report || report->isEdited || m_queue.at(row).state != QueuedReport::State::Waiting)
        return;
    report->offers = offersFor(report->document.text, report->draft, m_kept.corrections());
    m_queue.refreshSummary(row);
}

void ReviewSession::addFiles(const QStringList &paths)
{
    const bool isOver = m_readings == 0 && !m_isSaving && m_queue.waiting() == 0;
    if (isOver)
        m_queue.clear();
    if (!paths.isEmpty())
        startReading(paths);
    Q_EMIT changed();
}

void ReviewSession::startReading(const QStringList &paths)
{
    const std::shared_ptr<ReportStream> stream = makeReportStream();
    connect(stream.get(), &ReportStream::listed, this, [this](const QStringList &files) {
        m_queue.append(files);
        Q_EMIT changed();
    });
    connect(stream.get(), &ReportStream::read, this, [this](const QList<ReadReport> &reports) {
        m_queue.takeRead(reports);
        Q_EMIT changed();
    });
    const ReadingJob job{paths, m_workspace.path(), keptWithText - m_queue.rowCount()};
    ++m_readings;
    const auto work = [job, stream](BackgroundTask &task) { return readReports(job, *stream, task); };
    m_tasks.add(tr("Reading reports"), inBackground(this, work, [this](int) {
                    if (--m_readings == 0) {
                        m_queue.noteUnread();
                        keepWaiting();
                    }
                    Q_EMIT changed();
                }));
}

void ReviewSession::load(int row)
{
    const QString path = m_queue.at(row).path;
    inBackground(
        this, [path] { return readForReview(path); }, [this](const ReadReport &read) { takeLoaded(read); });
}

void ReviewSession::takeLoaded(const ReadReport &read)
{
    const int row = m_queue.rowOf(read.path);
    if (row < 0 || m_queue.at(row).report)
        return;
    QueuedReport queued = m_queue.at(row);
    queued.report = read.report;
    queued.hash = read.hash;
    queued.summary = read.summary;
    queued.state = read.report ? QueuedReport::State::Waiting : QueuedReport::State::Refused;
    queued.told = read.refusal;
    m_queue.put(row, queued);
    Q_EMIT changed();
    Q_EMIT loaded(row);
}

void ReviewSession::accept(const QList<int> &rows)
{
    if (m_workspace.isReadOnly())
        return Q_EMIT failed(m_workspace.readOnlyReason());
    AcceptBatch batch{{}, m_workspace.path(), m_workspace.userName(), m_queue.names(), {}};
    for (const int row : rows) {
        QueuedReport queued = m_queue.at(row);
        batch.requests.append({queued.path, queued.hash, queued.report});
        queued.state = QueuedReport::State::Saving;
        queued.told.clear();
        m_queue.put(row, queued);
    }
    if (batch.requests.isEmpty())
        return;
    m_batches.append(batch);
    Q_EMIT changed();
    saveNext();
}

void ReviewSession::saveNext()
{
    if (m_isSaving || m_batches.isEmpty())
        return;
    m_isSaving = true;
    AcceptBatch batch = m_batches.takeFirst();
    batch.names = m_queue.names();
    const auto work = [batch](BackgroundTask &task) { return acceptReports(batch, task); };
    m_tasks.add(tr("Importing reports"), inBackground(this, work, [this, batch](const AcceptedBatch &accepted) {
                    takeAccepted(batch, accepted);
                }));
}

QString ReviewSession::takeOutcome(const AcceptOutcome &outcome)
{
    const int row = m_queue.rowOf(outcome.path);
    if (row < 0)
        return {};
    QueuedReport queued = m_queue.at(row);
    QString problem;
    queued.state = QueuedReport::State::Waiting;
    if (outcome.kind == AcceptOutcome::Kind::Saved) {
        queued.state = QueuedReport::State::Accepted;
        queued.told = placeOf(*outcome.report);
        queued.saved = outcome.report->id;
        m_kept.remember(outcome.corrections);
        // A draft that the clerk has worked on is kept for an undo; the others can be read again.
        if (queued.report && !queued.report->isEdited)
            queued.report.reset();
    } else if (outcome.kind == AcceptOutcome::Kind::AlreadyHeld) {
        queued.state = QueuedReport::State::AlreadyHeld;
        queued.told = outcome.told;
    } else if (outcome.kind == AcceptOutcome::Kind::Failed) {
        queued.told = tr("Not saved: %1").arg(outcome.told);
        problem = tr("%1 was not saved. %2").arg(QFileInfo(outcome.path).fileName(), outcome.told);
    }
    m_queue.put(row, queued);
    return problem;
}

void ReviewSession::takeAccepted(const AcceptBatch &batch, const AcceptedBatch &accepted)
{
    QStringList problems;
    for (const AcceptOutcome &outcome : accepted.outcomes)
        if (const QString problem = takeOutcome(outcome); !problem.isEmpty())
            problems.append(problem);
    for (qsizetype unsaved = accepted.outcomes.size(); unsaved < batch.requests.size(); ++unsaved) {
        const int row = m_queue.rowOf(batch.requests.at(unsaved).path);
        QueuedReport queued = m_queue.at(row);
        queued.state = QueuedReport::State::Waiting;
        m_queue.put(row, queued);
    }
    if (!accepted.problem.isEmpty())
        problems.prepend(accepted.problem);
    m_isSaving = false;
    tellWorkspace(accepted);
    Q_EMIT changed();
    if (problems.size() > 1)
        Q_EMIT failed(tr("%1 (and %2 more files, see the queue)").arg(problems.first()).arg(problems.size() - 1));
    else if (!problems.isEmpty())
        Q_EMIT failed(problems.first());
    saveNext();
}

void ReviewSession::tellWorkspace(const AcceptedBatch &accepted)
{
    QList<Report> saved;
    QString file;
    for (const AcceptOutcome &outcome : accepted.outcomes) {
        if (outcome.kind != AcceptOutcome::Kind::Saved)
            continue;
        saved.append(*outcome.report);
        file = QFileInfo(outcome.path).fileName();
    }
    if (accepted.entries.isEmpty())
        return;
    const QString label = saved.size() == 1 ? tr("Import %1").arg(file) : tr("Import %1 reports").arg(saved.size());
    ChangeSet changes(label);
    for (const Report &report : std::as_const(saved))
        changes.add(report);
    m_workspace.noteSaved({label, accepted.entries}, changes);
    for (const Report &report : std::as_const(saved))
        Q_EMIT this->accepted(report.id);
}

void ReviewSession::followWorkspace(const ChangeSet &changes)
{
    QSet<QString> gone;
    for (const RecordChange &change : changes.changes())
        if (change.before && !change.after && change.before->is<Report>())
            gone.insert(idOf(*change.before));
    for (int row = 0; !gone.isEmpty() && row < m_queue.rowCount(); ++row) {
        QueuedReport queued = m_queue.at(row);
        if (queued.state != QueuedReport::State::Accepted || !gone.contains(queued.saved->toString()))
            continue;
        queued.state = QueuedReport::State::Waiting;
        queued.told = tr("Taken back, not saved");
        queued.saved.reset();
        m_queue.put(row, queued);
    }
    reloadNames();
    Q_EMIT changed();
}

void ReviewSession::answer(const QString &printedCommittee, SameBody answer)
{
    CommitteeNames names = m_queue.names();
    names.answer(printedCommittee, answer);
    m_queue.setNames(names);
    Q_EMIT namesChanged();
    Q_EMIT changed();
}

void ReviewSession::leaveForLater(int row)
{
    QueuedReport queued = m_queue.at(row);
    queued.isForLater = true;
    m_queue.put(row, queued);
    Q_EMIT changed();
}
