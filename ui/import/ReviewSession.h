#pragma once

#include "ui/import/AcceptReports.h"
#include "ui/import/KeptCorrections.h"
#include "ui/import/ReviewQueueModel.h"
#include "ui/import/WaitingFiles.h"
#include "ui/workspace/Workspace.h"

/// What goes on behind the review: files are read and accepted reports saved by workers, and the queue follows the
/// workspace.
class ReviewSession : public QObject
{
    Q_OBJECT

public:
    ReviewSession(Workspace &workspace, BackgroundTasks &tasks, QObject *parent);
    ~ReviewSession() override;

    ReviewQueueModel &queue() { return m_queue; }
    const ReviewQueueModel &queue() const { return m_queue; }

    void addFiles(const QStringList &paths);
    /// Reads a file again whose draft was not kept; `loaded` comes when it is there.
    void load(int row);
    /// Saves these rows as one step.
    void accept(const QList<int> &rows);
    void answer(const QString &printedCommittee, SameBody answer);
    void leaveForLater(int row);
    /// Takes a file that waits off the queue; the file itself stays where it is.
    void drop(int row);
    /// Reads what waited when the workspace was closed.
    void restoreWaiting();
    /// Puts the values beside the report that earlier corrections suggest for it.
    void offerCorrections(int row);

Q_SIGNALS:
    /// Some row has another state, or another number of things to check.
    void changed();
    void loaded(int row);
    void namesChanged();
    void accepted(const ReportId &report);
    /// Something could not be done, in a sentence for the clerk.
    void failed(const QString &message);

private:
    void startReading(const QStringList &paths);
    void takeLoaded(const ReadReport &read);
    void saveNext();
    void takeAccepted(const AcceptBatch &batch, const AcceptedBatch &accepted);
    QString takeOutcome(const AcceptOutcome &outcome);
    void tellWorkspace(const AcceptedBatch &accepted);
    void followWorkspace(const ChangeSet &changes);
    void reloadNames();
    /// Copies what waits, so that a restart does not lose it.
    void keepWaiting();

    Workspace &m_workspace;
    WaitingFiles m_files;
    KeptCorrections m_kept;
    BackgroundTasks &m_tasks;
    ReviewQueueModel m_queue;
    QList<AcceptBatch> m_batches;
    int m_readings = 0;
    bool m_isSaving = false;
};
