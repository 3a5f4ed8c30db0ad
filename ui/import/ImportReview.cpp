#include "ui/import/ImportReview.h"

#include "ui/import/ReportReview.h"
#include "ui/import/ReviewForm.h"
#include "ui/import/ReviewLine.h"
#include "ui/import/ReviewQueue.h"
#include "ui/text/Measures.h"
#include "ui/widgets/DropArea.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/PageHeader.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace {

constexpr int queueWidth = 204;
constexpr int narrowQueueWidth = 130;
constexpr int narrowWidth = 900;
constexpr int reviewWidth = 940;

} // namespace

ImportReview::ImportReview(Workspace &workspace, BackgroundTasks &tasks, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_session(workspace, tasks, this),
      m_header(new PageHeader(tr("Review imports"), this)),
      m_message(new MessageBar(this)),
      m_queue(new ReviewQueue(m_session.queue(), this)),
      m_review(new ReportReview(this))
{
    setAcceptDrops(true);
    layOut();
    connectPanes();
    connectSession();
    createKeys();
    showRow(-1);
    refresh();
    if (workspace.isReadOnly())
        m_message->showMessage(MessageBar::Severity::Warning, workspace.readOnlyReason());
    m_session.restoreWaiting();
}

void ImportReview::layOut()
{
    m_acceptAll = m_header->addButton(QStringLiteral("dialog-ok"), tr("Accept all that are sure"));
    m_acceptAll->setToolTip(tr("Accepts every file in which nothing is to be checked"));
    m_acceptAbove = m_header->addButton(QStringLiteral("dialog-ok"), tr("Accept all above"));
    m_acceptAbove->setToolTip(tr("Accepts every file that was read with at least the confidence you choose"));
    m_acceptAbove->setMenu(new QMenu(m_acceptAbove));
    connect(m_acceptAbove->menu(), &QMenu::aboutToShow, this, &ImportReview::offerLimits);
    m_figures = m_header->addButton(QStringLiteral("office-chart-line"), tr("Record figures…"));
    m_figures->setToolTip(tr("Records the figures of the accepted report as observations of indicators"));
    connect(m_figures, &QPushButton::clicked, this, [this] {
        if (const QueuedReport *const queued = current(); queued && queued->saved)
            Q_EMIT figuresAsked(*queued->saved);
    });
    QPushButton *close = m_header->addButton(QStringLiteral("dialog-close"), tr("Close review"));
    connect(m_acceptAll, &QPushButton::clicked, this, &ImportReview::acceptAllSure);
    connect(close, &QPushButton::clicked, this, &ImportReview::closeAsked);
    m_panes = new PaneSplitter(Qt::Horizontal, this);
    m_panes->addWidget(m_queue);
    m_panes->addWidget(m_review);
    m_panes->setStretchFactor(1, 1);
    m_panes->setSizes({queueWidth, reviewWidth});
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(Measures::pageMargin, Measures::pageTop, Measures::pageMargin, Measures::pageMargin);
    rows->setSpacing(Measures::spaceLarge);
    rows->addWidget(m_header);
    rows->addWidget(m_message);
    rows->addWidget(m_panes, 1);
}

void ImportReview::connectPanes()
{
    const ReviewForm *form = m_review->form();
    connect(m_queue, &ReviewQueue::rowChanged, this, &ImportReview::showRow);
    connect(m_queue, &ReviewQueue::removeAsked, this, &ImportReview::dropCurrent);
    connect(m_queue->dropArea(), &DropArea::dropped, this, &ImportReview::addFiles);
    connect(m_review, &ReportReview::edited, this, &ImportReview::noteEdited);
    connect(form, &ReviewForm::committeeAnswered, &m_session, &ReviewSession::answer);
    connect(form, &ReviewForm::laterAsked, this, &ImportReview::leaveForLater);
    connect(form, &ReviewForm::nextToCheckAsked, this, [this] { goToCheck(1); });
    connect(form, &ReviewForm::acceptAsked, this, &ImportReview::accept);
}

void ImportReview::connectSession()
{
    connect(&m_session, &ReviewSession::changed, this, &ImportReview::refresh);
    connect(&m_session, &ReviewSession::namesChanged, this, [this] { m_review->setNames(m_session.queue().names()); });
    connect(&m_session, &ReviewSession::accepted, this, &ImportReview::reportAccepted);
    connect(&m_session, &ReviewSession::failed, this,
            [this](const QString &message) { m_message->showMessage(MessageBar::Severity::Failure, message); });
    connect(&m_workspace, &Workspace::readOnlyChanged, this, &ImportReview::refresh);
    connect(m_message, &MessageBar::actionTriggered, this, &ImportReview::closeAsked);
}

/// In a narrow window the queue leaves room for the words.
void ImportReview::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isNarrow = width() < narrowWidth;
    if (std::exchange(m_isNarrow, isNarrow) != isNarrow)
        m_panes->setSizes({isNarrow ? narrowQueueWidth : queueWidth, reviewWidth});
}

void ImportReview::createKeys()
{
    // They work wherever the cursor is, as long as this page is the one that is shown.
    const auto addKey = [this](const QKeySequence &keys, const QString &words, auto action) {
        auto *const shortcut = new QShortcut(keys, this, nullptr, nullptr, Qt::WindowShortcut);
        shortcut->setWhatsThis(words);
        connect(shortcut, &QShortcut::activated, this, action);
    };
    addKey(QKeySequence(Qt::Key_F8), tr("Next to check"), [this] { goToCheck(1); });
    addKey(QKeySequence(Qt::SHIFT | Qt::Key_F8), tr("Previous to check"), [this] { goToCheck(-1); });
    addKey(QKeySequence(Qt::CTRL | Qt::Key_Return), tr("Accept this report and go to the next"), &ImportReview::accept);
    addKey(QKeySequence(Qt::CTRL | Qt::Key_Enter), QString(), &ImportReview::accept);
    addKey(QKeySequence(Qt::CTRL | Qt::Key_L), tr("Leave for later"), &ImportReview::leaveForLater);
}

void ImportReview::addFiles(const QStringList &paths)
{
    if (!m_workspace.isReadOnly())
        m_message->dismiss();
    m_session.addFiles(paths);
}

int ImportReview::waitingCount() const
{
    return m_session.queue().waiting();
}

QStringList ImportReview::droppableFiles(const QMimeData &dragged)
{
    return ::droppableFiles(dragged);
}

const QueuedReport *ImportReview::current() const
{
    const int row = m_queue->currentRow();
    return row < 0 || row >= m_session.queue().rowCount() ? nullptr : &m_session.queue().at(row);
}

void ImportReview::showRow(int row)
{
    m_review->form()->commit();
    m_row = row;
    if (current())
        m_session.offerCorrections(row);
    const QueuedReport *queued = current();
    m_review->showReport(queued ? QFileInfo(queued->path).fileName() : QString(), queued ? queued->report : nullptr,
                         m_session.queue().names());
    if (queued && queued->state == QueuedReport::State::Unread)
        m_session.load(row);
    if (queued && queued->state == QueuedReport::State::Waiting && !queued->report)
        m_session.load(row);
    refreshHeader();
    refreshLock();
}

void ImportReview::refresh()
{
    const ReviewQueueModel &queue = m_session.queue();
    m_queue->refresh();
    if (const int row = queue.nextWaiting(queue.rowCount() - 1); row >= 0 && !current())
        m_queue->setCurrentRow(row);
    if (m_review->report() != (current() ? current()->report : nullptr))
        showRow(m_queue->currentRow());
    m_acceptAll->setEnabled(!m_workspace.isReadOnly() && !queue.sureRows().isEmpty());
    m_acceptAbove->setEnabled(!m_workspace.isReadOnly() && queue.waiting() > 0);
    refreshHeader();
    refreshLock();
    if (const int waiting = waitingCount(); waiting != m_waiting) {
        m_waiting = waiting;
        Q_EMIT waitingCountChanged(waiting);
    }
    tellIfDone();
}

void ImportReview::refreshHeader()
{
    const QueuedReport *queued = current();
    const int count = m_session.queue().rowCount();
    m_header->setTitle(queued ? tr("Review imports, %1 of %2").arg(m_queue->currentRow() + 1).arg(count)
                              : tr("Review imports"));
    m_header->setLine(queued ? reviewLine(*queued, m_review->report().get(), m_session.queue().names())
                             : tr("Nothing is saved until you accept."));
    m_review->showInstead(queued ? chipOf(*queued, m_session.queue().names()).word
                                 : tr("Drop reports here, or choose them with Import."));
}

void ImportReview::refreshLock()
{
    const QueuedReport *queued = current();
    m_figures->setEnabled(queued && queued->saved && !m_workspace.isReadOnly());
    QString reason = m_workspace.readOnlyReason();
    if (queued && queued->state != QueuedReport::State::Waiting)
        reason = chipOf(*queued, m_session.queue().names()).word;
    m_review->form()->setLocked(reason);
}

void ImportReview::noteEdited()
{
    // The cursor may have left the editor because another row was chosen: the edit belongs to the row it was made in.
    if (m_row >= 0)
        m_session.queue().refreshSummary(m_row);
    refresh();
}

void ImportReview::dragEnterEvent(QDragEnterEvent *event)
{
    const QStringList paths = ::droppableFiles(*event->mimeData());
    if (paths.isEmpty())
        return;
    m_queue->dropArea()->setAwaiting(int(paths.size()));
    event->acceptProposedAction();
}

void ImportReview::dragLeaveEvent(QDragLeaveEvent *)
{
    m_queue->dropArea()->setAwaiting(0);
}

void ImportReview::dropEvent(QDropEvent *event)
{
    m_queue->dropArea()->setAwaiting(0);
    event->acceptProposedAction();
    addFiles(::droppableFiles(*event->mimeData()));
}
