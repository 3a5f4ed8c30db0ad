#include "ui/render/charts/TrendDrawing.h"

#include "core/performance/FigureWords.h"
#include "core/performance/TargetInForce.h"
#include "core/performance/TrendWords.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QtCharts/QChart>
#include <QtCharts/QValueAxis>

#include <algorithm>
#include <cmath>

namespace {

constexpr double margin = 20;
constexpr double axisRoom = 40;
constexpr double labelRoom = 138;
constexpr double narrowLabelRoom = 112;
constexpr double flagRoom = 24;
constexpr double tickRoom = 24;
constexpr double flagRow = 20;
constexpr double narrow = 700;
constexpr int mostFlagRows = 4;

} // namespace

TrendDrawing::TrendDrawing(ChartScene &scene, const Trend &trend, const TrendChartChoice &choice)
    : m_scene(scene),
      m_trend(trend),
      m_choice(choice),
      m_colours(choice.colours),
      m_room(QRectF(QPointF(), choice.size))
{
    if (choice.hasEvents)
        m_flags = flagsOf(trend);
}

bool TrendDrawing::hasLimits() const
{
    return m_choice.hasLimits && m_choice.kind == TrendChartKind::Xmr;
}

void TrendDrawing::drawHead()
{
    const double width = m_choice.size.width() - 2 * margin;
    double top = 10;
    top += m_scene.addParagraph({margin, top}, width, titleOf(m_trend), ChartScene::font(17, QFont::Bold),
                                m_colours.text, 2);
    const int subtitleLines = m_choice.size.width() < narrow ? 2 : 1;
    top += m_scene.addParagraph({margin, top + 1}, width, subtitleOf(m_trend), ChartScene::font(12), m_colours.muted,
                                subtitleLines);
    m_headBottom = top;
}

void TrendDrawing::layOut()
{
    const QSizeF size = m_choice.size;
    const int columns = size.width() >= narrow ? 2 : 1;
    const int rows = std::min(mostFlagRows, int((m_flags.size() + columns - 1) / columns));
    const double foot = (m_choice.hasSource ? 34 : 10) + rows * flagRow;
    const double right = size.width() >= narrow ? labelRoom : narrowLabelRoom;
    const double top = m_headBottom + 10 + (m_flags.isEmpty() ? 0 : flagRoom);
    m_scene.setPlot(QRectF(QPointF(margin + axisRoom, top),
                           QPointF(size.width() - margin - right, size.height() - foot - tickRoom)));
    m_flagsTop = size.height() - foot + 2;
}

void TrendDrawing::measure()
{
    std::vector<double> shown;
    for (const Figure &figure : m_trend.figures())
        if (figure.value)
            shown.push_back(*figure.value);
    const auto take = [&](std::optional<double> value) {
        if (value)
            shown.push_back(*value);
    };
    const bool isPercent = m_trend.indicator().unit == Indicator::Unit::Percent;
    for (const ProcessSegment &segment : m_trend.behaviour.segments)
        if (hasLimits()) {
            take(segment.upperLimit && isPercent ? std::min(*segment.upperLimit, 100.0) : segment.upperLimit);
            take(segment.lowerLimit ? std::max(*segment.lowerLimit, 0.0) : segment.lowerLimit);
        }
    if (m_choice.hasTarget)
        for (const Figure &figure : m_trend.figures())
            if (const auto target = targetOn(m_trend.source.targets, figure.end)) {
                take(target->low);
                take(target->high);
            }
    for (const ComparedSeries &compared : m_trend.source.comparators)
        if (compared.kind == Comparator::Kind::England && m_choice.hasEngland)
            for (const Figure &figure : compared.figures)
                take(figure.value);
    m_ticks = valueTicks(shown, m_trend.indicator());
    m_first = at(m_trend.figures().first());
    m_last = std::max(at(m_trend.figures().last()), m_first + 1);
}

double TrendDrawing::at(const Figure &figure) const
{
    return periodPosition(figure.start, m_trend.indicator().frequency);
}

double TrendDrawing::x(double position) const
{
    const QRectF plot = m_scene.plot();
    const double inset = std::min(10.0, plot.width() / (m_last - m_first + 1) / 2);
    return plot.left() + inset + (position - m_first) / (m_last - m_first) * (plot.width() - 2 * inset);
}

double TrendDrawing::y(double value) const
{
    const QRectF plot = m_scene.plot();
    const double part = (value - m_ticks.low()) / (m_ticks.high() - m_ticks.low());
    return std::clamp(plot.bottom() - part * plot.height(), plot.top(), plot.bottom());
}

QPointF TrendDrawing::pointAt(int place) const
{
    const Figure &figure = m_trend.figures()[place];
    return {x(at(figure)), y(figure.value.value_or(m_ticks.low()))};
}

QString TrendDrawing::number(double value) const
{
    return QLocale().toString(displayedValue(value, m_trend.indicator().precision), 'f', m_trend.indicator().precision);
}

void TrendDrawing::drawGround()
{
    layOut();
    measure();
    const QRectF plot = m_scene.plot();
    m_chart = m_scene.addChart();
    auto *const time = new QValueAxis(m_chart);
    time->setRange(plot.left(), plot.right());
    time->setVisible(false);
    m_chart->addAxis(time, Qt::AlignBottom);
    auto *const value = new QValueAxis(m_chart);
    value->setRange(-plot.bottom(), -plot.top());
    value->setVisible(false);
    m_chart->addAxis(value, Qt::AlignLeft);
    drawAxisLabels();
}

void TrendDrawing::drawAxisLabels()
{
    const QFont font = ChartScene::font(11);
    const QRectF plot = m_scene.plot();
    const bool isPercent = m_trend.indicator().unit == Indicator::Unit::Percent;
    const int decimals = m_ticks.step >= 1 ? 0 : int(std::ceil(-std::log10(m_ticks.step)));
    for (const double value : m_ticks.values) {
        m_scene.addLine({plot.left(), y(value)}, {plot.right(), y(value)}, QPen(m_colours.grid, 1), 0.5);
        QString text = QLocale().toString(value, 'f', decimals);
        if (isPercent && value == m_ticks.high())
            text += QLatin1Char('%');
        m_scene.addText({plot.left() - 8, y(value) + 4}, text, font, m_colours.muted, ChartScene::Align::Right);
    }
    m_scene.addLine(plot.bottomLeft(), plot.bottomRight(), QPen(m_colours.limit, 1), 2);
    QList<PeriodTick> ticks = periodTicks(m_trend.figures(), m_trend.indicator());
    std::ranges::stable_sort(ticks, std::greater(), &PeriodTick::weight);
    LabelRoom axis(QRectF(0, plot.bottom(), m_choice.size.width(), tickRoom + 4));
    for (const PeriodTick &tick : ticks) {
        const double width = ChartScene::textWidth(tick.label, font);
        const QRectF place(x(tick.position) - width / 2 - 6, plot.bottom() + 5, width + 12, 16);
        if (!axis.firstFree({place}))
            continue;
        m_scene.addLine({x(tick.position), plot.bottom()}, {x(tick.position), plot.bottom() + 4},
                        QPen(m_colours.limit, 1), 2);
        m_scene.addText({x(tick.position), plot.bottom() + 18}, tick.label, font, m_colours.muted,
                        ChartScene::Align::Centre);
    }
}
