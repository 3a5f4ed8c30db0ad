#include "ui/text/StatusGlyph.h"

#include "ui/text/Measures.h"

#include <QPainter>
#include <QPainterPath>
#include <QPolygonF>

#include <algorithm>

namespace {

/// Draws on the grid with one colour, either filled or by a line.
class Grid
{
public:
    Grid(QPainter &painter, const QColor &colour) : m_painter(painter), m_colour(colour) { }

    void fill() { use(Qt::NoPen, m_colour); }
    void line(qreal width) { use(QPen(m_colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin), Qt::NoBrush); }
    void circle(qreal radius) { m_painter.drawEllipse(QPointF(6, 6), radius, radius); }
    void shape(const QPolygonF &points) { m_painter.drawPolygon(points); }
    void stroke(const QPolygonF &points) { m_painter.drawPolyline(points); }
    void box(const QRectF &rect, qreal radius) { m_painter.drawRoundedRect(rect, radius, radius); }
    void path(const QPainterPath &path) { m_painter.drawPath(path); }

private:
    void use(const QPen &pen, const QBrush &brush)
    {
        m_painter.setPen(pen);
        m_painter.setBrush(brush);
    }

    QPainter &m_painter;
    QColor m_colour;
};

const QPolygonF tick{QPointF(3.4, 6.2), QPointF(5.3, 8.1), QPointF(8.7, 4.2)};

QPolygonF diamond(qreal radius)
{
    return {QPointF(6, 6 - radius), QPointF(6 + radius, 6), QPointF(6, 6 + radius), QPointF(6 - radius, 6)};
}

void drawRound(Grid &grid, StatusGlyph glyph)
{
    if (glyph == StatusGlyph::Circle) {
        grid.fill();
        grid.circle(4.5);
        return;
    }
    grid.line(1.5);
    grid.circle(4.2);
    if (glyph == StatusGlyph::Ring)
        return;
    QPainterPath half(QPointF(6, 1.8));
    half.arcTo(QRectF(1.8, 1.8, 8.4, 8.4), 90, -180);
    grid.fill();
    grid.path(half);
}

void drawPointed(Grid &grid, StatusGlyph glyph)
{
    switch (glyph) {
    case StatusGlyph::TriangleUp:
        grid.fill();
        return grid.shape({QPointF(6, 1.2), QPointF(11.2, 10.4), QPointF(0.8, 10.4)});
    case StatusGlyph::TriangleDown:
        grid.fill();
        return grid.shape({QPointF(0.8, 1.6), QPointF(11.2, 1.6), QPointF(6, 10.8)});
    case StatusGlyph::HollowDiamond:
        grid.line(1.5);
        return grid.shape(diamond(4.6));
    default:
        grid.fill();
        return grid.shape(diamond(5.4));
    }
}

/// The tick is a hole, so that it shows whatever ground the box stands on.
const QPainterPath &boxWithTickCutOut()
{
    static const QPainterPath path = [] {
        QPainterPath box;
        box.addRoundedRect(QRectF(0.8, 0.8, 10.4, 10.4), 2, 2);
        QPainterPath line;
        line.addPolygon(tick);
        QPainterPathStroker pen(QPen(Qt::black, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        return box.subtracted(pen.createStroke(line));
    }();
    return path;
}

void drawBox(Grid &grid, StatusGlyph glyph)
{
    if (glyph == StatusGlyph::HollowTickBox) {
        grid.line(1.4);
        grid.box(QRectF(1.5, 1.5, 9, 9), 1.6);
        return grid.stroke(tick);
    }
    grid.fill();
    if (glyph == StatusGlyph::Square)
        return grid.box(QRectF(1.8, 1.8, 8.4, 8.4), 0.6);
    grid.path(boxWithTickCutOut());
}

void drawStrokes(Grid &grid, StatusGlyph glyph)
{
    grid.line(1.9);
    switch (glyph) {
    case StatusGlyph::Tick:
        return grid.stroke({QPointF(1.6, 6.6), QPointF(4.6, 9.6), QPointF(10.4, 2.4)});
    case StatusGlyph::Cross:
        grid.stroke({QPointF(2.4, 2.4), QPointF(9.6, 9.6)});
        return grid.stroke({QPointF(9.6, 2.4), QPointF(2.4, 9.6)});
    case StatusGlyph::Bars:
        grid.stroke({QPointF(3.8, 2.2), QPointF(3.8, 9.8)});
        return grid.stroke({QPointF(8.2, 2.2), QPointF(8.2, 9.8)});
    case StatusGlyph::Arrow:
        grid.line(1.6);
        grid.stroke({QPointF(1.4, 6), QPointF(10.2, 6)});
        return grid.stroke({QPointF(7, 2.8), QPointF(10.4, 6), QPointF(7, 9.2)});
    default:
        grid.stroke({QPointF(1.6, 4), QPointF(10.4, 4)});
        grid.stroke({QPointF(1.6, 8), QPointF(10.4, 8)});
        if (glyph != StatusGlyph::CrossedEquals)
            return;
        grid.line(1.4);
        grid.stroke({QPointF(3.6, 11), QPointF(8.4, 1)});
    }
}

void drawAccess(Grid &grid, StatusGlyph glyph)
{
    if (glyph == StatusGlyph::Lock) {
        QPainterPath shackle(QPointF(3.4, 6));
        shackle.lineTo(3.4, 3.8);
        shackle.arcTo(QRectF(3.4, 1.2, 5.2, 5.2), 180, -180);
        shackle.lineTo(8.6, 6);
        grid.line(1.4);
        grid.path(shackle);
        grid.fill();
        return grid.box(QRectF(1.8, 5.4, 8.4, 5.8), 1);
    }
    QPainterPath globe;
    globe.addEllipse(QPointF(6, 6), 4.8, 4.8);
    globe.addEllipse(QPointF(6, 6), 2.1, 4.8);
    globe.moveTo(1.2, 6);
    globe.lineTo(10.8, 6);
    grid.line(1.0);
    grid.path(globe);
}

void draw(Grid &grid, StatusGlyph glyph)
{
    switch (glyph) {
    case StatusGlyph::Circle:
    case StatusGlyph::HalfCircle:
    case StatusGlyph::Ring:
        return drawRound(grid, glyph);
    case StatusGlyph::TriangleUp:
    case StatusGlyph::TriangleDown:
    case StatusGlyph::Diamond:
    case StatusGlyph::HollowDiamond:
        return drawPointed(grid, glyph);
    case StatusGlyph::TickBox:
    case StatusGlyph::HollowTickBox:
    case StatusGlyph::Square:
        return drawBox(grid, glyph);
    case StatusGlyph::Tick:
    case StatusGlyph::Cross:
    case StatusGlyph::Bars:
    case StatusGlyph::Equals:
    case StatusGlyph::CrossedEquals:
    case StatusGlyph::Arrow:
        return drawStrokes(grid, glyph);
    case StatusGlyph::Lock:
    case StatusGlyph::Globe:
        return drawAccess(grid, glyph);
    }
}

} // namespace

void paintGlyph(QPainter &painter, StatusGlyph glyph, const QRectF &place, const QColor &colour)
{
    const qreal side = std::min(place.width(), place.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(place.center() - QPointF(side / 2, side / 2));
    painter.scale(side / Measures::glyph, side / Measures::glyph);
    Grid grid(painter, colour);
    draw(grid, glyph);
    painter.restore();
}
