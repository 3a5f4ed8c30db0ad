#include "ui/timeline/TimelineView.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QWheelEvent>

#include <cmath>

// What keys, wheel and mouse do to the timeline.

namespace {

constexpr double zoomStep = 1.25;
constexpr int dragFromPixels = 4;

} // namespace

/// Along the lane: the next mark to the right or left of the current one.
void TimelineView::moveCurrent(int step)
{
    const QList<PlacedMark> &marks = m_picture->layout().marks;
    if (m_current < 0)
        return setCurrent(marks.isEmpty() ? -1 : 0);
    const auto laneOf = [&](int mark) { return m_picture->contents().events[marks[mark].events.first()].lane; };
    int best = -1;
    for (int mark = 0; mark < int(marks.size()); ++mark) {
        const double distance = (marks[mark].mark.left() - marks[m_current].mark.left()) * step;
        const bool isAhead = distance > 0 || (distance == 0 && (mark - m_current) * step > 0);
        if (mark == m_current || laneOf(mark) != laneOf(m_current) || !isAhead)
            continue;
        if (best < 0 || distance < (marks[best].mark.left() - marks[m_current].mark.left()) * step)
            best = mark;
    }
    setCurrent(best);
}

/// To the nearest mark of the lane above or below.
void TimelineView::moveToLane(int step)
{
    const QList<PlacedMark> &marks = m_picture->layout().marks;
    if (m_current < 0)
        return moveCurrent(1);
    const auto laneOf = [&](int mark) { return int(m_picture->contents().events[marks[mark].events.first()].lane); };
    for (int lane = laneOf(m_current) + step; lane >= 0 && lane <= int(TimelineLane::Actions); lane += step) {
        int best = -1;
        const double x = marks[m_current].mark.left();
        for (int mark = 0; mark < int(marks.size()); ++mark)
            if (laneOf(mark) == lane
                && (best < 0 || std::abs(marks[mark].mark.left() - x) < std::abs(marks[best].mark.left() - x)))
                best = mark;
        if (best >= 0)
            return setCurrent(best);
    }
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    if (!m_picture)
        return;
    switch (event->key()) {
    case Qt::Key_Right:
        return moveCurrent(1);
    case Qt::Key_Left:
        return moveCurrent(-1);
    case Qt::Key_Down:
        return moveToLane(1);
    case Qt::Key_Up:
        return moveToLane(-1);
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoomBy(1);
    case Qt::Key_Minus:
        return zoomBy(-1);
    case Qt::Key_0:
        return fit();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return open(m_current);
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void TimelineView::wheelEvent(QWheelEvent *event)
{
    const QPoint turned = event->angleDelta();
    if (event->modifiers() & Qt::ControlModifier)
        zoomAt(event->position().x() - TimelineSizes::head, turned.y() > 0 ? zoomStep : 1 / zoomStep);
    else if (verticalScrollBar()->maximum() > 0 && !(event->modifiers() & Qt::ShiftModifier) && turned.x() == 0)
        verticalScrollBar()->setValue(verticalScrollBar()->value() - turned.y() / 2);
    else
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - (turned.x() != 0 ? turned.x() : turned.y()));
    event->accept();
}

void TimelineView::mousePressEvent(QMouseEvent *event)
{
    m_dragFrom = event->pos();
    m_dragLeft = horizontalScrollBar()->value();
    m_isDragging = false;
}

void TimelineView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_picture)
        return;
    if (!(event->buttons() & Qt::LeftButton)) {
        const bool isOverMark = m_picture->layout().markAt(contentAt(event->pos())) >= 0;
        return viewport()->setCursor(isOverMark ? Qt::PointingHandCursor : Qt::ArrowCursor);
    }
    const int moved = event->pos().x() - m_dragFrom.x();
    m_isDragging = m_isDragging || std::abs(moved) > dragFromPixels;
    if (m_isDragging)
        horizontalScrollBar()->setValue(m_dragLeft - moved);
}

void TimelineView::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_picture || m_isDragging || event->button() != Qt::LeftButton)
        return;
    const int mark = m_picture->layout().markAt(contentAt(event->pos()));
    setCurrent(mark);
    open(mark);
}
