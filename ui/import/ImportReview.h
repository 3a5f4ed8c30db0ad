#pragma once

#include "ui/import/ReviewSession.h"

#include <QWidget>

class MessageBar;
class PageHeader;
class PaneSplitter;
class QPushButton;
class ReportReview;
class ReviewQueue;

/// The review of imported files: what was recognised stands beside the words it was read from, is corrected, accepted
/// or left for later. Nothing is saved before it is accepted.
class ImportReview : public QWidget
{
    Q_OBJECT

public:
    ImportReview(Workspace &workspace, BackgroundTasks &tasks, QWidget *parent);

    /// Files, and folders with all reports below them.
    void addFiles(const QStringList &paths);
    /// How many files are neither accepted nor refused nor held already.
    int waitingCount() const;
    /// The files and folders of this computer among what is dragged.
    static QStringList droppableFiles(const QMimeData &dragged);

Q_SIGNALS:
    void waitingCountChanged(int count);
    void closeAsked();
    void reportAccepted(const ReportId &id);
    /// Somebody wants the figures of an accepted report recorded.
    void figuresAsked(const ReportId &report);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    void connectPanes();
    void connectSession();
    void createKeys();

    void showRow(int row);
    void refresh();
    void refreshHeader();
    void refreshLock();
    void noteEdited();

    void accept();
    void acceptAllSure();
    /// The limits to choose from, each with how many files it accepts.
    void offerLimits();
    void acceptAbove(double limit);
    void dropCurrent();
    void acceptRows(const QList<int> &rows);
    void leaveForLater();
    void goToCheck(int direction);
    void goOn();
    void tellIfDone();

    const QueuedReport *current() const;

    Workspace &m_workspace;
    ReviewSession m_session;
    PageHeader *m_header;
    MessageBar *m_message;
    ReviewQueue *m_queue;
    ReportReview *m_review;
    PaneSplitter *m_panes = nullptr;
    bool m_isNarrow = false;
    QPushButton *m_acceptAll = nullptr;
    QPushButton *m_acceptAbove = nullptr;
    QPushButton *m_figures = nullptr;
    int m_row = -1; ///< the one whose report is shown
    int m_waiting = 0;
    bool m_isOverTold = false;
};
