#include "ui/indicators/ChartView.h"

#include "ui/render/charts/ChartFile.h"
#include "ui/render/charts/ChartScene.h"
#include "ui/text/Theme.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace {

constexpr double pointReach = 60;

} // namespace

ChartView::ChartView(QWidget *parent) : QWidget(parent)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Chart"));
}

ChartView::~ChartView() = default;

void ChartView::setDraw(Draw draw)
{
    m_draw = std::move(draw);
    m_current.reset();
    m_hovered.reset();
    m_line = 0;
    redraw();
}

void ChartView::redraw()
{
    m_scene = m_draw && width() > 0 && height() > 0 ? m_draw(QSizeF(size())) : nullptr;
    if (m_scene && m_line > m_scene->companions().size())
        m_line = 0;
    if (m_scene) {
        setAccessibleName(m_scene->title());
        setAccessibleDescription(m_scene->description());
    }
    update();
}

void ChartView::setCurrent(std::optional<int> place)
{
    m_current = place;
    m_line = 0;
    update();
}

void ChartView::copyPicture() const
{
    if (!m_scene)
        return;
    auto *const mime = new QMimeData;
    mime->setImageData(QImage::fromData(chartBytes(*m_scene, ChartFormat::Png)));
    mime->setData(QStringLiteral("image/svg+xml"), chartBytes(*m_scene, ChartFormat::Svg));
    mime->setText(m_scene->title());
    QGuiApplication::clipboard()->setMimeData(mime);
}

void ChartView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::current().colours().surface);
    if (!m_scene)
        return;
    m_scene->paint(painter, QRectF(rect()));
    paintCurrent(painter);
    if (hasFocus()) {
        painter.setPen(QPen(Theme::current().colours().accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

void ChartView::paintCurrent(QPainter &painter) const
{
    const int mark = markOf(m_hovered ? m_hovered : m_current);
    if (mark < 0)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    const QPointF at = marks()[mark].at;
    painter.setPen(QPen(m_scene->colours().accent, 1));
    painter.drawLine(QPointF(at.x(), m_scene->plot().top()), QPointF(at.x(), m_scene->plot().bottom()));
    painter.setPen(QPen(m_scene->colours().accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(at, 8, 8);
    if (m_hovered || hasFocus())
        paintWords(painter, mark);
}

void ChartView::paintWords(QPainter &painter, int mark) const
{
    const Colours &colours = Theme::current().colours();
    const QFontMetrics metrics(font());
    const QString &text = marks()[mark].text;
    QRect box = metrics.boundingRect(QRect(0, 0, 320, 200), Qt::TextWordWrap, text);
    box.adjust(-8, -5, 8, 5);
    const QPoint at = marks()[mark].at.toPoint();
    box.moveTopLeft(at + QPoint(14, 12));
    if (box.right() > width() - 4)
        box.moveRight(at.x() - 14);
    if (box.bottom() > height() - 4)
        box.moveBottom(at.y() - 12);
    painter.setPen(colours.edge);
    painter.setBrush(colours.raised);
    painter.drawRoundedRect(box, 4, 4);
    painter.setPen(colours.text);
    painter.drawText(box.adjusted(8, 5, -8, -5), Qt::TextWordWrap, text);
}

const QList<ChartMark> &ChartView::marks() const
{
    // The mouse points at figures alone.
    return m_hovered || m_line == 0 ? m_scene->marks() : m_scene->companions()[m_line - 1];
}

int ChartView::markOf(std::optional<int> place) const
{
    if (!place || !m_scene)
        return -1;
    const auto &points = marks();
    const auto found = std::ranges::find(points, *place, &ChartMark::place);
    return found == points.end() ? -1 : int(found - points.begin());
}

int ChartView::markNear(double x, double y) const
{
    if (!m_scene || m_scene->marks().isEmpty())
        return -1;
    // Points of a time series are told apart by x, bars that lie by y: whichever way the marks are spread more.
    const auto &marks = m_scene->marks();
    const auto distance = [&](const ChartMark &mark) {
        return std::abs(mark.at.x() - x) + std::abs(mark.at.y() - y) * 0.25;
    };
    const auto nearest = std::ranges::min_element(marks, {}, distance);
    return distance(*nearest) < pointReach ? int(nearest - marks.begin()) : -1;
}

void ChartView::choose(int mark)
{
    if (mark < 0)
        return;
    m_hovered.reset();
    m_current = marks()[mark].place;
    setAccessibleDescription(marks()[mark].text);
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
    update();
    Q_EMIT pointChosen(*m_current);
}

/// To the nearest point of the next line.
void ChartView::changeLine(int step)
{
    const int line = std::clamp(m_line + step, 0, int(m_scene->companions().size()));
    const int now = markOf(m_current);
    const double from = now < 0 ? m_scene->plot().right() : marks()[now].at.x();
    m_line = line;
    const auto &points = marks();
    const auto nearest =
        std::ranges::min_element(points, {}, [from](const ChartMark &mark) { return std::abs(mark.at.x() - from); });
    choose(int(nearest - points.begin()));
}

void ChartView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    redraw();
}

void ChartView::mouseMoveEvent(QMouseEvent *event)
{
    const int mark = markNear(event->position().x(), event->position().y());
    m_hovered = mark < 0 ? std::nullopt : std::optional(m_scene->marks()[mark].place);
    update();
}

void ChartView::mousePressEvent(QMouseEvent *event)
{
    const int mark = markNear(event->position().x(), event->position().y());
    if (mark >= 0)
        m_line = 0;
    choose(mark);
}

void ChartView::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    m_hovered.reset();
    update();
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    if (!m_scene || m_scene->marks().isEmpty())
        return QWidget::keyPressEvent(event);
    m_hovered.reset();
    const int last = int(marks().size()) - 1;
    const int now = markOf(m_current);
    // Where there is but one line, bars mostly, up and down go along it.
    const bool hasLines = !m_scene->companions().isEmpty();
    switch (event->key()) {
    case Qt::Key_Up:
        return hasLines ? changeLine(-1) : choose(now < 0 ? last : std::max(0, now - 1));
    case Qt::Key_Down:
        return hasLines ? changeLine(1) : choose(now < 0 ? last : std::min(last, now + 1));
    case Qt::Key_Left:
        return choose(now < 0 ? last : std::max(0, now - 1));
    case Qt::Key_Right:
        return choose(now < 0 ? last : std::min(last, now + 1));
    case Qt::Key_Home:
        return choose(0);
    case Qt::Key_End:
        return choose(last);
    default:
        QWidget::keyPressEvent(event);
    }
}

void ChartView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void ChartView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void ChartView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        redraw();
}
