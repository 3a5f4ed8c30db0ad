#include "ui/render/charts/Sparkline.h"

#include "core/performance/TargetInForce.h"
#include "ui/render/charts/ChartAxis.h"
#include "ui/render/charts/PointShape.h"

#include <QPainter>

#include <algorithm>

namespace {

constexpr double room = 5;

/// The part of a trend that a sparkline shows, and where its values lie.
class SparklineScale
{
public:
    SparklineScale(const Trend &trend, const QRectF &place)
        : m_trend(trend),
          m_place(place.adjusted(2, room, -room - 1, -room)),
          m_first(std::max(0, trend.lastPlace() + 1 - sparklinePeriods))
    {
        m_low = m_high = *trend.last()->value;
        for (int at = m_first; at <= trend.lastPlace(); ++at) {
            take(trend.figures()[at].value);
            take(targetAt(at));
        }
        m_from = position(m_first);
        m_to = std::max(position(trend.lastPlace()), m_from + 1);
    }

    int first() const { return m_first; }
    double x(int at) const { return m_place.left() + (position(at) - m_from) / (m_to - m_from) * m_place.width(); }
    double y(double value) const
    {
        return m_high == m_low ? m_place.center().y()
                               : m_place.bottom() - (value - m_low) / (m_high - m_low) * m_place.height();
    }
    std::optional<double> targetAt(int at) const
    {
        const auto target = targetOn(m_trend.source.targets, m_trend.figures()[at].end);
        return target ? targetNumber(*target, m_trend.indicator().polarity) : std::nullopt;
    }

private:
    void take(std::optional<double> value)
    {
        m_low = std::min(m_low, value.value_or(m_low));
        m_high = std::max(m_high, value.value_or(m_high));
    }
    double position(int at) const { return periodPosition(m_trend.figures()[at].start, m_trend.indicator().frequency); }

    const Trend &m_trend;
    const QRectF m_place;
    const int m_first;
    double m_low = 0;
    double m_high = 0;
    double m_from = 0;
    double m_to = 1;
};

} // namespace

void paintSparkline(QPainter &painter, const Trend &trend, const QRectF &place, const ChartColours &colours)
{
    if (trend.last() == nullptr)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const SparklineScale scale(trend, place);
    QPolygonF line;
    QPainterPath target;
    std::optional<double> before;
    for (int at = scale.first(); at <= trend.lastPlace(); ++at) {
        if (trend.figures()[at].value)
            line << QPointF(scale.x(at), scale.y(*trend.figures()[at].value));
        const std::optional<double> number = scale.targetAt(at);
        if (number) {
            const QPointF point(scale.x(at), scale.y(*number));
            before ? target.lineTo(point.x(), scale.y(*before)) : target.moveTo(point);
            target.lineTo(point);
        }
        before = number;
    }
    QPen dashed(colours.target, 1.2, Qt::CustomDashLine, Qt::FlatCap);
    dashed.setDashPattern({3, 2});
    painter.strokePath(target, dashed);
    painter.setPen(QPen(colours.common, 1.3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(line);
    const PointFlag flag = trend.behaviour.points[size_t(trend.lastPlace())].flag;
    const QPointF last(scale.x(trend.lastPlace()), scale.y(*trend.last()->value));
    painter.fillPath(pointShape(flag, last, 5), colours.surface);
    const bool open = isOpen(flag, false, colours);
    painter.setPen(open ? QPen(pointColour(flag, colours), 1.3) : QPen(Qt::NoPen));
    painter.setBrush(open ? colours.surface : pointColour(flag, colours));
    painter.drawPath(pointShape(flag, last, 4));
    painter.restore();
}
