#pragma once

#include <QRectF>

class QColor;
class QPainter;

/// A shape that says a status without its colour. All are drawn by one painter on a grid of 12 by 12.
enum class StatusGlyph
{
    Circle,
    HalfCircle,
    Ring,
    TriangleUp,
    TriangleDown,
    Diamond,
    HollowDiamond,
    Tick,
    TickBox,
    HollowTickBox,
    Bars,
    Cross,
    Equals,
    CrossedEquals,
    Square,
    Arrow,
    Lock,
    Globe
};

/// Draws the shape as large as the place allows, in its middle.
void paintGlyph(QPainter &painter, StatusGlyph glyph, const QRectF &place, const QColor &colour);
