#include "ui/render/timeline/TimelineChart.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace {

constexpr double padding = 22;

/// 1, 2 or 5 times a power of ten, so that four or so steps cover the range.
double stepFor(double range)
{
    const double raw = range / 4;
    const double power = std::pow(10, std::floor(std::log10(raw)));
    for (const double factor : {1.0, 2.0, 5.0})
        if (raw <= factor * power)
            return factor * power;
    return 10 * power;
}

QString withUnit(double value, const QString &unit)
{
    const QString number = QLocale().toString(value, 'f', value == std::round(value) ? 0 : 1);
    return unit == QLatin1String("percent") ? number + QLatin1Char('%') : number;
}

} // namespace

TimelineChart::TimelineChart(const TimelineSeries &series, const TimelineScale &scale, double top)
    : m_series(series),
      m_scale(scale),
      m_top(top)
{
    if (series.points.isEmpty())
        return;
    m_low = m_high = series.points.first().value;
    for (const TimelineSeries::Point &point : series.points) {
        m_low = std::min(m_low, point.value);
        m_high = std::max(m_high, point.value);
    }
    for (const TimelineSeries::Step &step : series.targets) {
        m_low = std::min(m_low, step.value);
        m_high = std::max(m_high, step.value);
    }
    const double step = stepFor(std::max(m_high - m_low, std::abs(m_high) * 0.02 + 1e-9));
    m_low = std::floor(m_low / step) * step;
    m_high = std::ceil(m_high / step) * step;
    if (m_high <= m_low)
        m_high = m_low + step;
}

double TimelineChart::yOf(double value) const
{
    const double room = TimelineSizes::chart - 2 * padding;
    return m_top + padding + room * (m_high - value) / (m_high - m_low);
}

QList<double> TimelineChart::ticks() const
{
    const double step = stepFor(m_high - m_low);
    QList<double> found;
    for (double value = m_low; value <= m_high + step / 100; value += step)
        found.append(value);
    return found;
}

void TimelineChart::paint(QPainter &painter, const QRectF &clip, const TimelineLook &look) const
{
    if (m_series.points.isEmpty())
        return;
    painter.setPen(QPen(look.colours.softLine, 1));
    for (const double tick : ticks())
        painter.drawLine(QPointF(clip.left(), yOf(tick)), QPointF(clip.right(), yOf(tick)));
    paintTargets(painter, clip, look);
    paintLine(painter, look);
    paintLast(painter, look);
}

void TimelineChart::paintTargets(QPainter &painter, const QRectF &clip, const TimelineLook &look) const
{
    for (const TimelineSeries::Step &step : m_series.targets) {
        const double from = std::max(m_scale.xOf(step.from), clip.left());
        const double to = step.to ? m_scale.xOf(*step.to) : clip.right();
        if (to < clip.left() || from > clip.right())
            continue;
        painter.setPen(QPen(look.target, 1.6, Qt::CustomDashLine));
        QPen dashes = painter.pen();
        dashes.setDashPattern({4, 2.5});
        painter.setPen(dashes);
        painter.drawLine(QPointF(from, yOf(step.value)), QPointF(to, yOf(step.value)));
        painter.setPen(look.target);
        painter.setFont(look.small);
        painter.drawText(
            QPointF(from + 4, yOf(step.value) - 4),
            QCoreApplication::translate("TimelineChart", "Target %1").arg(withUnit(step.value, m_series.unit)));
    }
}

void TimelineChart::paintLine(QPainter &painter, const TimelineLook &look) const
{
    QPolygonF line;
    for (const TimelineSeries::Point &point : m_series.points)
        if (point.date >= m_scale.origin)
            line.append({m_scale.xOf(point.date), yOf(point.value)});
    painter.setPen(QPen(look.colours.common, 1.4));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(line);
    painter.setPen(QPen(look.colours.surface, 1));
    painter.setBrush(look.colours.common);
    for (const QPointF &point : std::as_const(line))
        painter.drawEllipse(point, 3.6, 3.6);
}

void TimelineChart::paintLast(QPainter &painter, const TimelineLook &look) const
{
    const TimelineSeries::Point &last = m_series.points.last();
    painter.setFont(look.strong);
    painter.setPen(look.colours.text);
    const QString words = withUnit(last.value, m_series.unit);
    const double width = painter.fontMetrics().horizontalAdvance(words);
    painter.drawText(QPointF(m_scale.xOf(last.date) - width / 2, yOf(last.value) - 8), words);
}

void TimelineChart::paintHead(QPainter &painter, double x, const TimelineLook &look) const
{
    if (m_series.points.isEmpty())
        return;
    painter.setFont(look.small);
    painter.setPen(look.colours.muted);
    for (const double tick : ticks())
        painter.drawText(QRectF(x - 60, yOf(tick) - 9, 54, 18), Qt::AlignRight | Qt::AlignVCenter,
                         QLocale().toString(tick));
}
