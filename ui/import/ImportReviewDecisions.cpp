#include "ui/import/ImportReview.h"

#include "ui/import/ReportReview.h"
#include "ui/import/ReviewForm.h"
#include "ui/import/ReviewQueue.h"
#include "ui/widgets/MessageBar.h"

#include <QMenu>
#include <QPushButton>

#include <algorithm>

void ImportReview::accept()
{
    const QueuedReport *queued = current();
    const bool canAccept = queued && queued->state == QueuedReport::State::Waiting && m_review->report()
        && !m_workspace.isReadOnly() && m_review->form()->commit();
    if (!canAccept)
        return;
    const QList<FieldKey> open = m_review->openQuestions();
    if (!open.isEmpty()) {
        m_message->showMessage(MessageBar::Severity::Warning,
                               tr("Still to check in this file: %1. Answer the question, correct the field, or leave "
                                  "the file for later.")
                                   .arg(open.size()));
        return m_review->form()->focusOn(open.first());
    }
    m_message->dismiss();
    m_session.accept({m_queue->currentRow()});
    goOn();
}

void ImportReview::acceptRows(const QList<int> &rows)
{
    m_message->dismiss();
    m_session.accept(rows);
    goOn();
}

void ImportReview::acceptAllSure()
{
    if (m_review->form()->commit())
        acceptRows(m_session.queue().sureRows());
}

void ImportReview::offerLimits()
{
    constexpr int limits[] = {95, 90, 80, 70, 60, 50};
    QMenu *menu = m_acceptAbove->menu();
    menu->clear();
    for (const int percent : limits) {
        const double limit = percent / 100.0;
        const int files = int(m_session.queue().rowsAbove(limit).size());
        QAction *action = menu->addAction(
            tr("%1 % and more: %n file(s)", "a confidence, and how many files have it", files).arg(percent));
        action->setEnabled(files > 0);
        connect(action, &QAction::triggered, this, [this, limit] { acceptAbove(limit); });
    }
}

void ImportReview::acceptAbove(double limit)
{
    if (!m_review->form()->commit())
        return;
    const QList<int> rows = m_session.queue().rowsAbove(limit);
    const int left = waitingCount() - int(rows.size());
    acceptRows(rows);
    if (left > 0)
        m_message->showMessage(
            MessageBar::Severity::Note,
            tr("%n file(s) stay in the queue for you to look at, also after a restart.", nullptr, left));
}

void ImportReview::dropCurrent()
{
    if (!current())
        return;
    m_review->form()->commit();
    const int row = m_queue->currentRow();
    m_session.drop(row);
    if (m_session.queue().rowCount() > 0)
        m_queue->setCurrentRow(std::min(row, m_session.queue().rowCount() - 1));
}

void ImportReview::leaveForLater()
{
    if (!current() || !current()->waits())
        return;
    m_review->form()->commit();
    m_session.leaveForLater(m_queue->currentRow());
    goOn();
}

void ImportReview::goOn()
{
    if (const int next = m_session.queue().nextWaiting(m_queue->currentRow()); next >= 0)
        m_queue->setCurrentRow(next);
}

void ImportReview::goToCheck(int direction)
{
    if (m_review->stepThroughChecks(direction))
        return;
    const int row = m_session.queue().nextToCheck(m_queue->currentRow());
    if (row < 0)
        return;
    m_queue->setCurrentRow(row);
    const QList<FieldKey> open = m_review->openQuestions();
    if (!open.isEmpty())
        m_review->form()->focusOn(direction > 0 ? open.first() : open.last());
}

void ImportReview::tellIfDone()
{
    const ReviewQueueModel &queue = m_session.queue();
    const bool isOver = queue.rowCount() > 0 && queue.waiting() == 0 && queue.countIn(QueuedReport::State::Saving) == 0;
    const bool wasTold = std::exchange(m_isOverTold, isOver);
    if (!isOver || wasTold || !m_message->isHidden())
        return;
    const int accepted = queue.countIn(QueuedReport::State::Accepted);
    m_message->showMessage(accepted > 0 ? MessageBar::Severity::Success : MessageBar::Severity::Note,
                           tr("All files are dealt with: %1 accepted, %2 already held, %3 refused.")
                               .arg(accepted)
                               .arg(queue.countIn(QueuedReport::State::AlreadyHeld))
                               .arg(queue.countIn(QueuedReport::State::Refused)),
                           tr("Close review"));
}
