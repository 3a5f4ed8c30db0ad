#include "core/performance/Comparison.h"
#include "core/performance/FigureWords.h"
#include "core/performance/TargetInForce.h"
#include "ui/render/charts/TrendDrawing.h"

#include <QCoreApplication>
#include <QtCharts/QChart>
#include <QtCharts/QLineSeries>

#include <algorithm>

/// Qt draws in pixels of the plot, so that lines and our own shapes and labels meet exactly.
void TrendDrawing::addSeries(const QList<QPointF> &points, const QPen &pen)
{
    auto *const series = new QLineSeries(m_chart);
    for (const QPointF &point : points)
        series->append(point.x(), -point.y());
    series->setPen(pen);
    m_chart->addSeries(series);
    for (QAbstractAxis *const axis : m_chart->axes())
        series->attachAxis(axis);
}

void TrendDrawing::drawLines()
{
    drawSegments();
    if (m_choice.kind == TrendChartKind::Run)
        drawMedian();
    drawTarget();
    drawComparators();
    drawValues();
}

void TrendDrawing::drawSegments()
{
    if (!hasLimits())
        return;
    for (const ProcessSegment &segment : m_trend.behaviour.segments) {
        if (!segment.upperLimit)
            continue;
        const bool isTrial = segment.state == LimitState::Trial;
        const double half = 0.42 * (x(m_first + 1) - x(m_first));
        const double left = std::max(m_scene.plot().left(), pointAt(segment.first).x() - half);
        const double right = std::min(m_scene.plot().right(), pointAt(segment.last).x() + half);
        const double top = y(*segment.upperLimit);
        const double bottom = y(*segment.lowerLimit);
        m_scene.addRect(QRectF(QPointF(left, top), QPointF(right, bottom)), m_colours.band, 0);
        QPen limit(m_colours.limit, 1, Qt::CustomDashLine, Qt::FlatCap);
        limit.setDashPattern(isTrial ? QList<qreal>{7, 4} : QList<qreal>{2, 3});
        addSeries({{left, top}, {right, top}}, limit);
        addSeries({{left, bottom}, {right, bottom}}, limit);
        addSeries({{left, y(*segment.mean)}, {right, y(*segment.mean)}}, QPen(m_colours.common, 1.2));
    }
}

void TrendDrawing::drawMedian()
{
    std::vector<double> values;
    for (const Figure &figure : m_trend.figures())
        if (figure.value)
            values.push_back(*figure.value);
    const auto middle = values.begin() + qsizetype(values.size() / 2);
    std::ranges::nth_element(values, middle);
    const double at = y(*middle);
    addSeries({{m_scene.plot().left(), at}, {m_scene.plot().right(), at}}, QPen(m_colours.limit, 1.2));
    m_endLabels.append(
        {at, QCoreApplication::translate("TrendChart", "Median %1").arg(number(*middle)), m_colours.muted});
}

/// The target in force at every figure, stepped half a period before the first that it counts for.
void TrendDrawing::drawTarget()
{
    if (!m_choice.hasTarget)
        return;
    const QRectF plot = m_scene.plot();
    QPen pen(m_colours.target, 1.8, Qt::CustomDashLine, Qt::FlatCap, Qt::MiterJoin);
    pen.setDashPattern({7 / 1.8, 4 / 1.8});
    for (const auto bound : {&Target::low, &Target::high}) {
        QList<QPointF> line;
        const auto end = [&] {
            if (line.size() > 1)
                addSeries(line, pen);
            line.clear();
        };
        for (const Figure &figure : m_trend.figures()) {
            const auto target = targetOn(m_trend.source.targets, figure.end);
            if (!target || !((*target).*bound)) {
                end();
                continue;
            }
            const double height = y(*((*target).*bound));
            const double from = std::max(plot.left(), x(at(figure) - 0.5));
            if (!line.isEmpty() && line.last().y() != height)
                line << QPointF(from, line.last().y()) << QPointF(from, height);
            if (line.isEmpty())
                line << QPointF(from, height);
            line << QPointF(std::min(plot.right(), x(at(figure) + 0.5)), height);
        }
        end();
    }
    markTarget();
}

QString TrendDrawing::markText(const QString &line, const Figure &figure, double value) const
{
    return QCoreApplication::translate("TrendChart", "%1, %2: %3", "a line, a period and a figure")
        .arg(line, periodInWords(figure.start, figure.end, m_trend.indicator().frequency),
             figureText(value, m_trend.indicator()));
}

/// The target of each period can be reached by keys like the figures themselves.
void TrendDrawing::markTarget()
{
    QList<ChartMark> marks;
    for (int place = 0; place < m_trend.figures().size(); ++place) {
        const Figure &figure = m_trend.figures()[place];
        const auto target = targetOn(m_trend.source.targets, figure.end);
        const auto bound = !target ? std::optional<double>() : target->low ? target->low : target->high;
        if (bound)
            marks.append(
                {place, QPointF(x(at(figure)), y(*bound)), markText(targetName(target->kind), figure, *bound)});
    }
    if (!marks.isEmpty())
        m_scene.addCompanion(marks);
}

void TrendDrawing::drawComparators()
{
    const auto draw = [&](Comparator::Kind kind, const QString &name, const QList<qreal> &dashes) {
        QList<QPointF> line;
        QList<ChartMark> marks;
        double last = 0;
        for (int place = 0; place < m_trend.figures().size(); ++place) {
            const Figure &figure = m_trend.figures()[place];
            const auto value = comparedValue(m_trend.source, kind, figure);
            if (!value)
                continue;
            line << QPointF(x(at(figure)), y(*value));
            marks.append({place, line.last(), markText(name, figure, *value)});
            last = *value;
        }
        if (line.isEmpty())
            return;
        m_scene.addCompanion(marks);
        QPen pen(m_colours.text, 1.4, Qt::CustomDashLine, Qt::FlatCap);
        pen.setDashPattern(dashes);
        addSeries(line, pen);
        m_endLabels.append({line.last().y(), QStringLiteral("%1 %2").arg(name, number(last)), m_colours.text});
    };
    if (m_choice.hasEngland)
        draw(Comparator::Kind::England, QCoreApplication::translate("TrendChart", "England"), {9, 3});
    if (m_choice.hasNeighbours)
        draw(Comparator::Kind::StatisticalNeighbours, QCoreApplication::translate("TrendChart", "Neighbours"),
             {3, 2, 1, 2});
}

/// The line breaks where limits begin anew, and goes on across periods without a figure.
void TrendDrawing::drawValues()
{
    QList<QPointF> line;
    for (int place = 0; place < m_trend.figures().size(); ++place) {
        if (m_trend.starts.contains(place)) {
            addSeries(line, QPen(m_colours.common, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            line.clear();
        }
        if (m_trend.figures()[place].value)
            line << pointAt(place);
    }
    addSeries(line, QPen(m_colours.common, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
}
