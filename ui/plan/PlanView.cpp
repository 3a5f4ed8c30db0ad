#include "ui/plan/PlanView.h"

#include "core/domain/ActionRules.h"
#include "ui/plan/GanttAxis.h"
#include "ui/plan/GanttBar.h"
#include "ui/plan/PlanDelegate.h"
#include "ui/plan/PlanFilter.h"
#include "ui/plan/PlanHeader.h"
#include "ui/plan/PlanModel.h"
#include "ui/text/Theme.h"
#include "ui/text/Words.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace {

constexpr int graspWidth = 6;
constexpr int wheelStep = 120;
constexpr int branchSide = 16;

bool movesDate(const QKeyEvent &event)
{
    return event.modifiers() & Qt::AltModifier && (event.key() == Qt::Key_Left || event.key() == Qt::Key_Right);
}

} // namespace

PlanView::PlanView(PlanModel &model, PlanFilter &filter, GanttAxis &axis, QWidget *parent)
    : QTreeView(parent),
      m_model(model),
      m_filter(filter),
      m_axis(axis),
      m_header(new PlanHeader(axis, this))
{
    setHeader(m_header);
    setModel(&filter);
    setItemDelegate(new PlanDelegate(axis, this));
    setUniformRowHeights(true);
    setIndentation(branchSide);
    setAllColumnsShowFocus(true);
    setMouseTracking(true);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Themes and actions"));
    setAccessibleDescription(tr("Alt and the arrow keys move an action's date by a day."));
    connect(&axis, &GanttAxis::changed, viewport(), qOverload<>(&QWidget::update));
    connect(this, &QTreeView::doubleClicked, this, &PlanView::editAsked);
}

QModelIndex PlanView::sourceOf(const QModelIndex &index) const
{
    return m_filter.mapToSource(index);
}

const PlanAction *PlanView::currentAction() const
{
    return m_model.actionAt(sourceOf(currentIndex()));
}

void PlanView::select(const PlanActionId &action)
{
    const QModelIndex index = m_filter.mapFromSource(m_model.indexOf(action));
    if (!index.isValid())
        return;
    expand(index.parent());
    setCurrentIndex(index);
    scrollTo(index);
}

void PlanView::setPending(const std::optional<PlanActionId> &action, QDate due)
{
    m_pending = action;
    m_pendingDue = due;
    viewport()->update();
}

void PlanView::setToday(QDate today)
{
    m_today = today;
    m_header->setToday(today);
}

void PlanView::fitTime()
{
    const int room = viewport()->width();
    const bool isNarrow = room < 700;
    const int owner = isNarrow ? 0 : 108;
    m_header->setSectionHidden(PlanModel::Owner, isNarrow);
    m_header->resizeSection(PlanModel::Ranking, 54);
    m_header->resizeSection(PlanModel::Due, 92);
    m_header->resizeSection(PlanModel::Owner, std::max(40, owner));
    const int action = std::clamp(room * 32 / 100, 180, 330);
    m_header->resizeSection(PlanModel::Action, action);
    m_header->resizeSection(PlanModel::Time, std::max(120, room - action - owner - 54 - 92));
    m_axis.setWidth(m_header->sectionSize(PlanModel::Time));
}

int PlanView::timeLeft() const
{
    return m_header->sectionViewportPosition(PlanModel::Time);
}

void PlanView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    fitTime();
}

void PlanView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    Q_EMIT actionChanged();
}

void PlanView::drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    const Colours &colours = Theme::current().colours();
    const bool isSelected = selectionModel()->isRowSelected(index.row(), index.parent());
    if (isSelected)
        painter->fillRect(rect, colours.selection);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), colours.softLine);
    if (!model()->hasChildren(index))
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colours.muted);
    painter->translate(rect.right() - branchSide / 2.0 + 2, rect.center().y() + 0.5);
    painter->rotate(isExpanded(index) ? 90 : 0);
    painter->drawPolygon(QPolygonF({QPointF(-2.5, -4), QPointF(3, 0), QPointF(-2.5, 4)}));
    painter->restore();
}

void PlanView::paintEvent(QPaintEvent *event)
{
    QTreeView::paintEvent(event);
    QPainter painter(viewport());
    const double x = timeLeft() + m_axis.xOf(m_today);
    if (m_today.isValid() && x >= timeLeft())
        painter.fillRect(QRectF(x - 0.8, 0, 1.6, viewport()->height()), Theme::current().colours().accent);
    paintPending(painter);
}

/// Where the bar would end, with its date: nothing is kept before the reason is given.
void PlanView::paintPending(QPainter &painter)
{
    if (!m_pending)
        return;
    const QModelIndex index = m_filter.mapFromSource(m_model.indexOf(*m_pending)).siblingAtColumn(PlanModel::Time);
    const QRect row = visualRect(index);
    if (!row.isValid())
        return;
    const Colours &colours = Theme::current().colours();
    const double x = timeLeft() + m_axis.xOf(m_pendingDue.addDays(1));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours.accent, 2, Qt::DashLine));
    painter.drawLine(QPointF(x, row.top() + 1), QPointF(x, row.bottom()));
    painter.setFont(Theme::font(TypeRole::Muted));
    const QString word = screenDate(m_pendingDue);
    const int width = painter.fontMetrics().horizontalAdvance(word) + 10;
    const double left = std::min(x + 4, double(viewport()->width() - width - 2));
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.accent);
    const QRectF tab(left, row.top() + 5, width, 17);
    painter.drawRoundedRect(tab, 3, 3);
    painter.setPen(colours.onAccent);
    painter.drawText(tab, Qt::AlignCenter, word);
}

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
