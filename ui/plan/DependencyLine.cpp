#include "ui/plan/DependencyLine.h"

#include "ui/text/Theme.h"

#include <QPainter>

namespace {

constexpr double out = 3; ///< before the words that tell how far a bar slipped
constexpr double in = 9;
constexpr double halfRow = 14;
constexpr double arrowLength = 6;
constexpr double arrowHalf = 3.2;

/// Straight down where there is room between the bars, otherwise round between two rows.
QPolygonF wayBetween(QPointF from, QPointF to)
{
    const double before = to.x() - in;
    if (before >= from.x() + out)
        return {from, {before, from.y()}, {before, to.y()}, to};
    const double between = from.y() + (to.y() > from.y() ? halfRow : -halfRow);
    return {from, {from.x() + out, from.y()}, {from.x() + out, between}, {before, between}, {before, to.y()}, to};
}

} // namespace

void paintDependency(QPainter &painter, QPointF from, QPointF to, DependencyLook look)
{
    const Colours &colours = Theme::current().colours();
    const QColor ink = look == DependencyLook::TooLate ? colours.ink(Tone::Red) : colours.muted;
    painter.setPen(QPen(ink, 1.3, look == DependencyLook::TooLate ? Qt::DashLine : Qt::SolidLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(wayBetween(from, to));
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    painter.drawPolygon(QPolygonF({to, to + QPointF(-arrowLength, -arrowHalf), to + QPointF(-arrowLength, arrowHalf)}));
}
