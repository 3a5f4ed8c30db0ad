#include "ui/widgets/PaneHandle.h"

#include "ui/text/Theme.h"

#include <QKeyEvent>
#include <QPainter>

namespace {

constexpr int step = 16;

} // namespace

PaneHandle::PaneHandle(Qt::Orientation orientation, QSplitter *parent) : QSplitterHandle(orientation, parent)
{
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setAccessibleName(tr("Divider between panes"));
    setAccessibleDescription(tr("The arrow keys move it."));
}

void PaneHandle::paintEvent(QPaintEvent *)
{
    const Colours &colours = Theme::current().colours();
    QSize grip(Measures::gripWidth, Measures::gripHeight);
    if (orientation() == Qt::Vertical)
        grip.transpose();
    QRectF place(QPointF(), grip);
    place.moveCenter(QRectF(rect()).center());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(underMouse() ? colours.accent : colours.edge);
    painter.drawRoundedRect(place, 1, 1);
    if (!hasFocus())
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colours.accent, Measures::focusRing));
    painter.drawRoundedRect(place.adjusted(-4, -4, 4, 4), Measures::chipRadius, Measures::chipRadius);
}

void PaneHandle::keyPressEvent(QKeyEvent *event)
{
    const bool sideways = orientation() == Qt::Horizontal;
    if (event->key() == (sideways ? Qt::Key_Left : Qt::Key_Up))
        return moveBy(-step);
    if (event->key() == (sideways ? Qt::Key_Right : Qt::Key_Down))
        return moveBy(step);
    QSplitterHandle::keyPressEvent(event);
}

void PaneHandle::moveBy(int distance)
{
    moveSplitter((orientation() == Qt::Horizontal ? pos().x() : pos().y()) + distance);
}
