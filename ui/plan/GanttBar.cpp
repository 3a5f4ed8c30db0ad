#include "ui/plan/GanttBar.h"

#include "ui/plan/GanttAxis.h"
#include "ui/text/Theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace {

constexpr int barTop = 6;
constexpr int barHeight = 11;
constexpr int baselineTop = 20;
constexpr int milestoneSide = 12;
constexpr int hatchStep = 5;

/// Oblique lines over a part of a bar: what slipped is seen without colour.
void hatch(QPainter &painter, const QRectF &part, const QColor &ink)
{
    painter.save();
    painter.setClipRect(part, Qt::IntersectClip);
    painter.setPen(QPen(ink, 1.2));
    for (double x = part.left() - part.height(); x < part.right(); x += hatchStep)
        painter.drawLine(QPointF(x, part.bottom()), QPointF(x + part.height(), part.top()));
    painter.restore();
}

void paintThemeBar(QPainter &painter, const QRectF &place)
{
    const QColor ink = Theme::current().colours().muted;
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    const double y = place.center().y() - 2.5;
    painter.drawRect(QRectF(place.left(), y, place.width(), 5));
    const auto foot = [&](double x, double direction) {
        painter.drawPolygon(QPolygonF({QPointF(x, y + 5), QPointF(x, y + 9), QPointF(x + direction * 5, y + 5)}));
    };
    foot(place.left(), 1);
    foot(place.right(), -1);
}

void paintActionBar(QPainter &painter, const GanttBar &bar, const QRectF &place, double slipsFrom)
{
    const Colours &colours = Theme::current().colours();
    const QColor ink = colours.ink(bar.tone);
    QPainterPath outline;
    outline.addRoundedRect(place, 2, 2);
    painter.setPen(Qt::NoPen);
    painter.fillPath(outline, colours.tint(bar.tone));
    painter.save();
    painter.setClipPath(outline, Qt::IntersectClip);
    const double done = place.left() + place.width() * bar.percent / 100.0;
    painter.fillRect(QRectF(place.left(), place.top(), done - place.left(), place.height()), ink);
    if (slipsFrom < place.right()) {
        const double from = std::max(slipsFrom, place.left());
        const QRectF late(from, place.top(), place.right() - from, place.height());
        painter.fillRect(late, colours.surface);
        hatch(painter, late, ink);
    }
    painter.restore();
    painter.setPen(QPen(ink, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(outline);
}

void paintBaseline(QPainter &painter, double from, double to, int top)
{
    const QColor ink = Theme::current().colours().edge;
    painter.fillRect(QRectF(from, top, to - from, 2), ink);
    painter.fillRect(QRectF(to - 1, top - 2, 1.4, 6), ink);
}

void paintMilestone(QPainter &painter, const BarMilestone &milestone, QPointF at)
{
    const Colours &colours = Theme::current().colours();
    const double half = milestoneSide / 2.0 - 0.8;
    const QPolygonF diamond{at + QPointF(0, -half), at + QPointF(half, 0), at + QPointF(0, half),
                            at + QPointF(-half, 0)};
    painter.setPen(QPen(colours.surface, 2.6));
    painter.setBrush(colours.surface);
    painter.drawPolygon(diamond);
    painter.setPen(QPen(colours.text, 1.2));
    painter.setBrush(milestone.isMet ? colours.text : colours.surface);
    painter.drawPolygon(diamond);
}

void paintSlippage(QPainter &painter, const QString &words, double x, const QRect &row)
{
    painter.setPen(Theme::current().colours().muted);
    painter.setFont(Theme::font(TypeRole::Muted));
    painter.drawText(QRectF(x + 4, row.top() + barTop - 4, 60, barHeight + 8), Qt::AlignVCenter | Qt::AlignLeft, words);
}

} // namespace

void paintBar(QPainter &painter, const GanttBar &bar, const GanttAxis &axis, const QRect &row)
{
    if (!bar.start || !bar.end)
        return;
    painter.save();
    painter.setClipRect(row, Qt::IntersectClip);
    painter.setRenderHint(QPainter::Antialiasing);
    const double left = row.left() + axis.xOf(*bar.start);
    const double right = std::max(left + 4, row.left() + axis.xOf(bar.end->addDays(1)));
    const QRectF place(left, row.top() + barTop, right - left, barHeight);
    if (bar.isTheme) {
        paintThemeBar(painter, place);
    } else {
        const double slipsFrom = bar.firstEnd ? row.left() + axis.xOf(bar.firstEnd->addDays(1)) : right;
        paintActionBar(painter, bar, place, slipsFrom);
        if (bar.firstEnd)
            paintBaseline(painter, left, std::max(left + 2, slipsFrom), row.top() + baselineTop);
        for (const BarMilestone &milestone : bar.milestones)
            paintMilestone(painter, milestone, {row.left() + axis.xOf(milestone.date), place.center().y()});
        paintSlippage(painter, bar.slippage, right, row);
    }
    painter.restore();
}

std::optional<double> handleOf(const GanttBar &bar, const GanttAxis &axis)
{
    if (bar.isTheme || !bar.end)
        return std::nullopt;
    return axis.xOf(bar.end->addDays(1));
}
