#include "ui/render/packs/PackCharts.h"

#include "ui/render/packs/PrintStyles.h"
#include "ui/text/PrintInk.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace {

/// The chart is drawn in units of a page's points, whatever it is drawn on.
constexpr double axisRoom = 40;
constexpr double endRoom = 90;
constexpr double titleRoom = 36;
constexpr double monthRoom = 18;

struct Scale
{
    double low = 0;
    double high = 1;
    double step = 1;
};

/// Round numbers around all values, four to six of them.
Scale scaleOf(const QList<ChartPoint> &points)
{
    double low = points.first().value;
    double high = low;
    for (const ChartPoint &point : points) {
        low = qMin(low, qMin(point.value, point.target.value_or(point.value)));
        high = qMax(high, qMax(point.value, point.target.value_or(point.value)));
    }
    const double span = high > low ? high - low : qMax(1.0, std::abs(high));
    const double power = std::pow(10, std::floor(std::log10(span / 4)));
    const double count = span / 4 / power;
    const double step = power * (count <= 1 ? 1 : count <= 2 ? 2 : count <= 5 ? 5 : 10);
    return {std::floor(low / step) * step, std::ceil(high / step) * step + (high == low ? step : 0), step};
}

class FigureChart
{
public:
    FigureChart(QPainter &painter, const QRectF &area, const Chart &chart)
        : m_painter(painter),
          m_chart(chart),
          m_plot(area.left() + axisRoom, area.top() + titleRoom, area.width() - axisRoom - endRoom,
                 area.height() - titleRoom - monthRoom),
          m_area(area),
          m_scale(scaleOf(chart.points))
    {
    }

    void paint()
    {
        paintTitle();
        paintGrid();
        paintPeriods();
        paintTarget();
        paintLine();
        paintEndLabels();
    }

private:
    static QFont font(double size, QFont::Weight weight = QFont::Normal)
    {
        QFont face(PrintStyles::family());
        face.setPixelSize(qRound(size));
        face.setWeight(weight);
        face.setHintingPreference(QFont::PreferNoHinting);
        return face;
    }
    double x(qsizetype index) const
    {
        const double steps = double(qMax<qsizetype>(1, m_chart.points.size() - 1));
        return m_plot.left() + m_plot.width() * double(index) / steps;
    }
    double y(double value) const
    {
        return m_plot.bottom() - m_plot.height() * (value - m_scale.low) / (m_scale.high - m_scale.low);
    }
    QString number(double value) const
    {
        return QLocale(QLocale::English, QLocale::UnitedKingdom).toString(value, 'f', m_scale.step < 1 ? 1 : 0);
    }
    void words(const QRectF &place, int side, const QString &text, const QFont &face, const QColor &ink)
    {
        m_painter.setFont(face);
        m_painter.setPen(ink);
        m_painter.drawText(place, side | Qt::TextDontClip, text);
    }
    void paintTitle()
    {
        words({m_area.left(), m_area.top(), m_area.width(), 14}, Qt::AlignLeft, m_chart.title, font(10, QFont::Bold),
              PrintInk::text());
        words({m_area.left(), m_area.top() + 14, m_area.width(), 12}, Qt::AlignLeft, m_chart.subtitle, font(8.5),
              PrintInk::muted());
    }
    void paintGrid()
    {
        const int lines = qRound((m_scale.high - m_scale.low) / m_scale.step);
        for (int i = 0; i <= lines; ++i) {
            const double value = m_scale.low + i * m_scale.step;
            m_painter.setPen(QPen(PrintInk::grid(), 0.6));
            m_painter.drawLine(QPointF(m_plot.left(), y(value)), QPointF(m_plot.right(), y(value)));
            words({m_area.left(), y(value) - 6, axisRoom - 6, 12}, Qt::AlignRight | Qt::AlignVCenter, number(value),
                  font(8), PrintInk::muted());
        }
    }
    void paintPeriods()
    {
        const qsizetype every = qMax<qsizetype>(1, (m_chart.points.size() + 5) / 6);
        for (qsizetype i = 0; i < m_chart.points.size(); i += every)
            words({x(i) - 40, m_plot.bottom() + 4, 80, 12}, Qt::AlignHCenter, m_chart.points.at(i).period, font(8),
                  PrintInk::muted());
    }
    /// A stepped dashed line: a target holds for its periods and changes at once.
    void paintTarget()
    {
        QPainterPath path;
        for (qsizetype i = 0; i < m_chart.points.size(); ++i) {
            const std::optional<double> &target = m_chart.points.at(i).target;
            if (!target)
                continue;
            const bool goesOn = i > 0 && m_chart.points.at(i - 1).target;
            if (goesOn)
                path.lineTo(x(i), path.currentPosition().y());
            goesOn ? path.lineTo(x(i), y(*target)) : path.moveTo(x(i), y(*target));
        }
        QPen pen(PrintInk::text(), 1.2);
        pen.setDashPattern({6, 3});
        pen.setCapStyle(Qt::FlatCap);
        m_painter.setPen(pen);
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawPath(path);
    }
    void paintLine()
    {
        QPolygonF line;
        for (qsizetype i = 0; i < m_chart.points.size(); ++i)
            line.append(QPointF(x(i), y(m_chart.points.at(i).value)));
        m_painter.setPen(QPen(PrintInk::text(), 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        m_painter.drawPolyline(line);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(PrintInk::text());
        for (const QPointF &point : line)
            m_painter.drawEllipse(point, 1.8, 1.8);
    }
    void paintEndLabels()
    {
        const ChartPoint &last = m_chart.points.last();
        const bool hasTarget = last.target.has_value();
        double valueY = y(last.value);
        double targetY = hasTarget ? y(*last.target) : 0;
        constexpr double least = 12;
        if (hasTarget && std::abs(valueY - targetY) < least) {
            const double middle = (valueY + targetY) / 2;
            const double side = valueY <= targetY ? -least / 2 : least / 2;
            valueY = middle + side;
            targetY = middle - side;
        }
        const auto label = [&](double at, const QString &text, const QFont &face) {
            words({m_plot.right() + 6, at - 6, endRoom - 6, 12}, Qt::AlignLeft | Qt::AlignVCenter, text, face,
                  PrintInk::text());
        };
        label(valueY, QStringLiteral("%1 %2").arg(number(last.value), last.period), font(9, QFont::Bold));
        if (hasTarget)
            label(targetY, QCoreApplication::translate("PackCharts", "Target %1").arg(number(*last.target)), font(8.5));
    }

    QPainter &m_painter;
    const Chart &m_chart;
    const QRectF m_plot;
    const QRectF m_area;
    const Scale m_scale;
};

} // namespace

void paintFigureChart(QPainter &painter, const QRectF &area, const Chart &chart)
{
    if (chart.points.isEmpty())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    FigureChart(painter, area, chart).paint();
    painter.restore();
}
