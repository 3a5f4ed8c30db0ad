#include "ui/plan/PlanView.h"

#include "core/domain/ActionRules.h"
#include "ui/plan/GanttAxis.h"
#include "ui/plan/GanttBar.h"
#include "ui/plan/PlanModel.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>

#include <cmath>
#include <utility>

// What keys, wheel and mouse do to the tree of a plan.

namespace {

constexpr int graspWidth = 6;
constexpr int wheelStep = 120;

bool movesDate(const QKeyEvent &event)
{
    return event.modifiers() & Qt::AltModifier && (event.key() == Qt::Key_Left || event.key() == Qt::Key_Right);
}

} // namespace

void PlanView::moveCurrent(int days)
{
    const PlanAction *const action = currentAction();
    if (!action)
        return;
    const bool goesOn = m_pending == action->id;
    const std::optional<QDate> due = goesOn ? std::optional(m_pendingDue) : dueOf(*action);
    Q_EMIT moveAsked(action->id, due ? due->addDays(days) : m_today.addDays(days));
}

/// With an action chosen, the keys that move its date are not the window's Back and Forward.
bool PlanView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && currentAction() && movesDate(static_cast<QKeyEvent &>(*event)))
        event->accept();
    return QTreeView::event(event);
}

void PlanView::keyPressEvent(QKeyEvent *event)
{
    if (movesDate(*event))
        return moveCurrent(event->key() == Qt::Key_Left ? -1 : 1);
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return Q_EMIT editAsked();
    if (event->key() == Qt::Key_Delete)
        return Q_EMIT removeAsked();
    QTreeView::keyPressEvent(event);
}

void PlanView::wheelEvent(QWheelEvent *event)
{
    const QPoint turned = event->angleDelta();
    const double x = event->position().x() - timeLeft();
    if (event->modifiers() & Qt::ControlModifier) {
        m_axis.zoomBy(turned.y() > 0 ? 1 : -1, x);
        return event->accept();
    }
    const int sideways = event->modifiers() & Qt::ShiftModifier ? turned.y() : turned.x();
    if (sideways == 0)
        return QTreeView::wheelEvent(event);
    m_axis.scrollTo(m_axis.offset() - sideways * 60 / wheelStep);
    event->accept();
}

const PlanAction *PlanView::graspedAt(const QPoint &point) const
{
    const QModelIndex index = indexAt(point);
    if (index.column() != PlanModel::Time)
        return nullptr;
    const auto handle = handleOf(index.data(PlanModel::BarRole).value<GanttBar>(), m_axis);
    const bool isNear = handle && std::abs(point.x() - timeLeft() - *handle) <= graspWidth;
    return isNear ? m_model.actionAt(sourceOf(index)) : nullptr;
}

void PlanView::mousePressEvent(QMouseEvent *event)
{
    QTreeView::mousePressEvent(event);
    if (event->button() != Qt::LeftButton)
        return;
    if (const PlanAction *const action = graspedAt(event->pos()))
        m_dragged = action->id;
}

void PlanView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_dragged)
        return setPending(m_dragged, m_axis.dateAt(event->pos().x() - timeLeft()).addDays(-1));
    viewport()->setCursor(graspedAt(event->pos()) ? Qt::SizeHorCursor : Qt::ArrowCursor);
    QTreeView::mouseMoveEvent(event);
}

void PlanView::mouseReleaseEvent(QMouseEvent *event)
{
    QTreeView::mouseReleaseEvent(event);
    const std::optional<PlanActionId> dragged = std::exchange(m_dragged, std::nullopt);
    if (dragged && m_pending == dragged)
        Q_EMIT moveAsked(*dragged, m_pendingDue);
}
