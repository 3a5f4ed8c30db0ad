#include "ui/timeline/TimelineView.h"

#include "ui/render/timeline/TimelineWords.h"
#include "ui/text/Theme.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace {

constexpr double zoomStep = 1.25;
constexpr double closest = 14;
constexpr int listedAtMost = 8;
constexpr double nearEdge = 80;

} // namespace

TimelineView::TimelineView(QWidget *parent) : QAbstractScrollArea(parent)
{
    setAccessibleName(tr("Timeline"));
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    viewport()->setBackgroundRole(QPalette::Base);
    viewport()->setAutoFillBackground(true);
    connect(horizontalScrollBar(), &QScrollBar::valueChanged, viewport(), qOverload<>(&QWidget::update));
    connect(verticalScrollBar(), &QScrollBar::valueChanged, viewport(), qOverload<>(&QWidget::update));
}

void TimelineView::setContents(const TimelineContents &contents, QDate today)
{
    if (m_picture && m_picture->contents() == contents && m_picture->today() == today)
        return;
    const TimelineChoice choice = m_picture ? m_picture->choice() : TimelineChoice();
    const TimelineScale scale = m_picture ? m_picture->layout().scale : TimelineScale();
    m_picture = std::make_unique<TimelinePicture>(contents, TimelineLook::ofScreen(), today);
    m_picture->setChoice(choice);
    m_current = -1;
    if (m_isFitted)
        return fit();
    m_picture->setScale({m_picture->layout().scale.origin, scale.pixelsPerDay});
    updateBars();
}

void TimelineView::setChoice(const TimelineChoice &choice)
{
    if (!m_picture)
        return;
    m_picture->setChoice(choice);
    m_current = -1;
    updateBars();
}

double TimelineView::left() const
{
    return horizontalScrollBar()->value();
}

double TimelineView::top() const
{
    return verticalScrollBar()->value();
}

double TimelineView::room() const
{
    return std::max(50.0, viewport()->width() - TimelineSizes::head);
}

void TimelineView::updateBars()
{
    const int width = int(m_picture->layout().width);
    const int height = int(m_picture->height());
    const int shown = int(viewport()->height() - TimelineSizes::axis);
    horizontalScrollBar()->setRange(0, std::max(0, width - int(room())));
    horizontalScrollBar()->setPageStep(int(room()));
    horizontalScrollBar()->setSingleStep(40);
    verticalScrollBar()->setRange(0, std::max(0, height - shown));
    verticalScrollBar()->setPageStep(shown);
    verticalScrollBar()->setSingleStep(24);
    viewport()->update();
}

void TimelineView::fit()
{
    m_isFitted = true;
    if (!m_picture)
        return;
    m_picture->setScale(m_picture->fitting(room()));
    updateBars();
}

void TimelineView::zoomBy(int steps)
{
    zoomAt(room() / 2, std::pow(zoomStep, steps));
}

void TimelineView::zoomAt(double x, double factor)
{
    if (!m_picture)
        return;
    const TimelineScale fitting = m_picture->fitting(room());
    TimelineScale scale = m_picture->layout().scale;
    const double day = (left() + x) / scale.pixelsPerDay;
    scale.pixelsPerDay = std::clamp(scale.pixelsPerDay * factor, fitting.pixelsPerDay, closest);
    m_isFitted = scale.pixelsPerDay <= fitting.pixelsPerDay;
    const QList<int> kept = m_current >= 0 ? m_picture->layout().marks[m_current].events : QList<int>();
    m_picture->setScale(scale);
    m_current = -1;
    updateBars();
    horizontalScrollBar()->setValue(int(day * scale.pixelsPerDay - x));
    if (!kept.isEmpty())
        for (int mark = 0; mark < int(m_picture->layout().marks.size()); ++mark)
            if (m_picture->layout().marks[mark].events.contains(kept.first()))
                m_current = mark;
}

QPointF TimelineView::contentAt(const QPointF &point) const
{
    return {point.x() - TimelineSizes::head + left(), point.y() - TimelineSizes::axis + top()};
}

void TimelineView::paintEvent(QPaintEvent *)
{
    if (!m_picture)
        return;
    QPainter painter(viewport());
    const double height = viewport()->height() - TimelineSizes::axis;
    painter.save();
    painter.setClipRect(QRectF(TimelineSizes::head, TimelineSizes::axis, room(), height));
    painter.translate(TimelineSizes::head - left(), TimelineSizes::axis - top());
    m_picture->paintContent(painter, QRectF(left(), top(), room(), height));
    if (hasFocus())
        m_picture->paintFocus(painter, m_current);
    painter.restore();
    painter.save();
    painter.setClipRect(QRectF(0, TimelineSizes::axis, TimelineSizes::head, height));
    painter.translate(0, TimelineSizes::axis - top());
    m_picture->paintHeads(painter);
    painter.restore();
    painter.save();
    painter.translate(TimelineSizes::head, 0);
    m_picture->paintAxis(painter, left(), room());
    painter.restore();
    painter.fillRect(QRectF(0, 0, TimelineSizes::head, TimelineSizes::axis), Theme::current().colours().surface);
    painter.fillRect(QRectF(0, TimelineSizes::axis - 1, TimelineSizes::head, 1), Theme::current().colours().line);
}

void TimelineView::resizeEvent(QResizeEvent *)
{
    if (!m_picture)
        return;
    if (m_isFitted)
        return fit();
    updateBars();
}

void TimelineView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (m_picture && (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)) {
        m_picture->setLook(TimelineLook::ofScreen());
        updateBars();
    }
}

QString TimelineView::storyOfMark(int mark) const
{
    const PlacedMark &placed = m_picture->layout().marks[mark];
    if (!placed.isMerged)
        return storyOf(m_picture->contents().events[placed.events.first()]);
    const TimelineLane lane = m_picture->contents().events[placed.events.first()].lane;
    QStringList lines{countWord(lane, int(placed.events.size()))};
    for (const int event : placed.events.first(std::min<qsizetype>(listedAtMost, placed.events.size())))
        lines.append(labelOf(m_picture->contents().events[event]));
    return lines.join(QLatin1Char('\n'));
}

void TimelineView::setCurrent(int mark)
{
    if (mark < 0 || mark >= m_picture->layout().marks.size())
        return;
    m_current = mark;
    const QRectF place = m_picture->layout().marks[mark].mark;
    if (place.left() < left() + nearEdge || place.left() > left() + room() - nearEdge)
        horizontalScrollBar()->setValue(int(place.left() - room() / 2));
    const double height = viewport()->height() - TimelineSizes::axis;
    if (place.top() < top() || place.bottom() > top() + height)
        verticalScrollBar()->setValue(int(place.center().y() - height / 2));
    setAccessibleDescription(storyOfMark(mark));
    QAccessibleEvent told(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&told);
    Q_EMIT currentChanged(storyOfMark(mark));
    viewport()->update();
}

void TimelineView::open(int mark)
{
    if (mark >= 0)
        Q_EMIT opened(m_picture->layout().marks[mark].events);
}

void TimelineView::goTo(int event)
{
    if (!m_picture)
        return;
    for (int mark = 0; mark < int(m_picture->layout().marks.size()); ++mark)
        if (m_picture->layout().marks[mark].events.contains(event))
            return setCurrent(mark);
}

bool TimelineView::showTip(const QPoint &point, const QPoint &globalPoint)
{
    const int mark = m_picture ? m_picture->layout().markAt(contentAt(point)) : -1;
    if (mark < 0)
        QToolTip::hideText();
    else
        QToolTip::showText(globalPoint, storyOfMark(mark), viewport());
    return true;
}

bool TimelineView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *const help = static_cast<QHelpEvent *>(event);
        return showTip(help->pos(), help->globalPos());
    }
    return QAbstractScrollArea::viewportEvent(event);
}
