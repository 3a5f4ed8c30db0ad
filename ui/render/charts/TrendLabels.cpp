#include "core/performance/FigureWords.h"
#include "core/performance/TargetInForce.h"
#include "core/performance/TrendWords.h"
#include "ui/render/charts/PointShape.h"
#include "ui/render/charts/TrendDrawing.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>

#include <algorithm>

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("TrendChart", text);
}

} // namespace

void TrendDrawing::drawPoints()
{
    const bool isCrowded = m_trend.figures().size() > 60;
    const double radius = isCrowded ? 3.4 : m_choice.size.width() < 700 ? 4.6 : 5.2;
    for (int place = 0; place < m_trend.figures().size(); ++place) {
        const Figure &figure = m_trend.figures()[place];
        if (!figure.value)
            continue;
        const PointFlag flag = hasLimits() ? m_trend.behaviour.points[size_t(place)].flag : PointFlag::Null;
        const QColor colour = pointColour(flag, m_colours);
        const bool isProvisional =
            figure.state == Observation::State::Provisional || figure.state == Observation::State::Estimated;
        const bool isHollow = isOpen(flag, isProvisional, m_colours);
        const QPainterPath halo = pointShape(flag, pointAt(place), radius + 1.2);
        m_scene.addPath(halo, QPen(Qt::NoPen), m_colours.surface, 10);
        m_scene.addPath(pointShape(flag, pointAt(place), isHollow ? radius - 0.5 : radius),
                        isHollow ? QPen(colour, 1.5) : QPen(Qt::NoPen), isHollow ? m_colours.surface : colour, 11);
        m_room.take(QRectF(pointAt(place) - QPointF(6, 6), QSizeF(12, 12)));
        const QString period = periodInWords(figure.start, figure.end, m_trend.indicator().frequency);
        QString text = QStringLiteral("%1: %2").arg(period, figureText(*figure.value, m_trend.indicator()));
        if (!flagWord(flag).isEmpty())
            text +=
                QStringLiteral("\n%1, %2").arg(flagWord(flag), ruleWords(m_trend.behaviour.points[size_t(place)].rule));
        if (!stateWord(figure.state).isEmpty())
            text += QLatin1Char('\n') + stateWord(figure.state);
        m_scene.addMark({place, pointAt(place), text});
    }
}

QList<QRectF> TrendDrawing::placesAround(QPointF point, QSizeF size, double gap) const
{
    QList<QRectF> places;
    for (const double distance : {gap, gap * 1.6, gap * 2.4})
        for (const double shift : {0.0, -0.6, 0.6, -1.1, 1.1})
            for (const double side : {1.0, -1.0}) {
                const double top = side > 0 ? point.y() + distance : point.y() - distance - size.height();
                places.append(QRectF(QPointF(point.x() - size.width() / 2 + shift * size.width(), top), size));
            }
    places.removeIf([this](const QRectF &place) { return !m_scene.plot().contains(place); });
    return places;
}

void TrendDrawing::placeLabel(const QList<QRectF> &places, const QString &text, const QFont &font, const QColor &colour)
{
    if (const auto place = m_room.firstFree(places))
        m_scene.addHaloText({place->left(), place->top() + QFontMetricsF(font).ascent()}, text, font, colour);
}

void TrendDrawing::drawLabels()
{
    drawRunNames();
    drawTargetLabels();
    drawSegmentLabels();
    drawEndLabels();
}

void TrendDrawing::drawRunNames()
{
    if (!hasLimits())
        return;
    const QFont font = ChartScene::font(11, QFont::Bold);
    const auto runs = signalRuns(m_trend.behaviour, valuesOf(m_trend), improvementOf(m_trend.indicator().polarity));
    for (const SignalRun &run : runs) {
        const QPointF point = pointAt((run.first + run.last) / 2);
        const QSizeF size(ChartScene::textWidth(nameOf(run), font), QFontMetricsF(font).height());
        const auto place = m_room.firstFree(placesAround(point, size, 26));
        if (!place)
            continue;
        const QColor colour = pointColour(run.flag, m_colours);
        const bool isBelow = place->top() > point.y();
        const QPointF foot(std::clamp(point.x(), place->left(), place->right()),
                           isBelow ? place->top() : place->bottom());
        m_scene.addLine(point + QPointF(0, isBelow ? 8 : -8), foot, QPen(colour, 1), 9);
        m_scene.addHaloText({place->left(), place->top() + QFontMetricsF(font).ascent()}, nameOf(run), font, colour);
    }
}

/// Targets that no longer count are named on their line; the last one at the end.
void TrendDrawing::drawTargetLabels()
{
    if (!m_choice.hasTarget || !m_trend.target)
        return;
    const QFont font = ChartScene::font(11);
    const double height = QFontMetricsF(font).height();
    for (const Target &target : m_trend.source.targets) {
        const auto value = targetNumber(target, m_trend.indicator().polarity);
        if (!value)
            continue;
        const QString text = QStringLiteral("%1 %2").arg(targetName(target.kind), number(*value));
        if (target == *m_trend.target) {
            m_endLabels.append({y(*value), text, m_colours.target, QFont::Bold});
            continue;
        }
        QList<QRectF> places;
        for (const Figure &figure : m_trend.figures())
            if (targetOn(m_trend.source.targets, figure.end) == target)
                for (const double top : {y(*value) - height - 1, y(*value) + 3})
                    places.append(QRectF(x(at(figure)) - 8, top, ChartScene::textWidth(text, font), height));
        placeLabel(places, text, font, m_colours.target);
    }
}

void TrendDrawing::drawSegmentLabels()
{
    if (!hasLimits())
        return;
    const QFont font = ChartScene::font(11);
    const double height = QFontMetricsF(font).height();
    for (const ProcessSegment &segment : m_trend.behaviour.segments) {
        if (!segment.upperLimit)
            continue;
        const bool isTrial = segment.state == LimitState::Trial;
        const QString upper =
            (isTrial ? words("Trial limit %1") : words("Upper limit %1")).arg(number(*segment.upperLimit));
        const QString lower =
            (isTrial ? words("Trial limit %1") : words("Lower limit %1")).arg(number(*segment.lowerLimit));
        const QString mean = words("Mean %1").arg(number(*segment.mean));
        if (&segment == &m_trend.behaviour.segments.back()) {
            for (const auto &[value, text] : {std::pair(*segment.upperLimit, upper), std::pair(*segment.mean, mean),
                                              std::pair(*segment.lowerLimit, lower)})
                m_endLabels.append({y(value), text, m_colours.muted});
            continue;
        }
        const double left = pointAt(segment.first).x() - 8;
        const double right = pointAt(segment.last).x() + 10;
        const auto along = [&](const QString &text, double top) {
            QList<QRectF> places;
            const double width = ChartScene::textWidth(text, font);
            for (double from = left; from + width < right; from += 24)
                places.append(QRectF(from, top, width, height));
            placeLabel(places, text, font, m_colours.muted);
        };
        along(upper, y(*segment.upperLimit) - height - 1);
        along(lower, y(*segment.lowerLimit) + 2);
        placeLabel({QRectF(right, y(*segment.mean) - height / 2, ChartScene::textWidth(mean, font), height)}, mean,
                   font, m_colours.muted);
    }
}

void TrendDrawing::drawEndLabels()
{
    const Figure *const last = m_trend.last();
    const PointFlag flag = hasLimits() ? m_trend.behaviour.points[size_t(m_trend.lastPlace())].flag : PointFlag::Null;
    const QString period = periodText(last->start, last->end, m_trend.indicator().frequency);
    m_endLabels.append(
        {pointAt(m_trend.lastPlace()).y(),
         QStringLiteral("%1 %2").arg(figureText(*last->value, m_trend.indicator()), period),
         flag == PointFlag::Null || flag == PointFlag::CommonCause ? m_colours.text : pointColour(flag, m_colours),
         QFont::Bold, 12});
    QList<double> wishes;
    for (const EndLabel &label : m_endLabels)
        wishes.append(label.y);
    const QRectF plot = m_scene.plot();
    const QList<double> heights = spread(wishes, 16.5, plot.top(), plot.bottom());
    for (qsizetype i = 0; i < m_endLabels.size(); ++i) {
        const EndLabel &label = m_endLabels[i];
        const double left = plot.right() + 12;
        m_scene.addLine({plot.right() - 2, label.y}, {left - 4, heights[i]}, QPen(m_colours.limit, 0.8), 3);
        const QFont font = ChartScene::font(label.size, label.weight);
        const double width = m_choice.size.width() - left - 4;
        m_scene.addText({left, heights[i] + 4}, QFontMetricsF(font).elidedText(label.text, Qt::ElideRight, width), font,
                        label.colour);
    }
}

QList<TrendFlag> TrendDrawing::shownFlags() const
{
    const int columns = m_choice.size.width() >= 700 ? 2 : 1;
    return m_flags.first(std::min(m_flags.size(), qsizetype(4 * columns)));
}

void TrendDrawing::drawFlags()
{
    constexpr double side = 15;
    const QRectF plot = m_scene.plot();
    const QFont font = ChartScene::font(10.5, QFont::Bold);
    const QList<TrendFlag> flags = shownFlags();
    double before = 0;
    for (qsizetype i = 0; i < flags.size(); ++i) {
        const double at = x(periodPosition(flags[i].date, m_trend.indicator().frequency));
        m_scene.addLine({at, plot.top() - 4}, {at, plot.bottom()}, QPen(m_colours.limit, 1, Qt::DotLine, Qt::FlatCap),
                        4);
        const double left = std::max(at - side / 2, before + 3);
        before = left + side;
        QPainterPath box;
        box.addRoundedRect(QRectF(left, plot.top() - 4 - side, side, side), 2, 2);
        m_scene.addPath(box, QPen(Qt::NoPen), m_colours.text, 12);
        m_scene.addText({left + side / 2, plot.top() - 8}, QString::number(i + 1), font, m_colours.surface,
                        ChartScene::Align::Centre);
    }
    drawFlagTexts();
}

void TrendDrawing::drawFlagTexts()
{
    constexpr double margin = 20;
    constexpr double side = 15;
    const QList<TrendFlag> flags = shownFlags();
    const int columns = m_choice.size.width() >= 700 ? 2 : 1;
    const qsizetype rows = (flags.size() + columns - 1) / columns;
    const double columnWidth = (m_choice.size.width() - 2 * margin) / columns;
    const QFont bold = ChartScene::font(12, QFont::Bold);
    const QFont plain = ChartScene::font(12);
    for (qsizetype i = 0; i < flags.size(); ++i) {
        const double left = margin + double(i / rows) * columnWidth;
        const double top = m_flagsTop + double(i % rows) * 20;
        QPainterPath box;
        box.addRoundedRect(QRectF(left, top, side, side), 2, 2);
        m_scene.addPath(box, QPen(Qt::NoPen), m_colours.text, 12);
        m_scene.addText({left + side / 2, top + 11.5}, QString::number(i + 1), ChartScene::font(10.5, QFont::Bold),
                        m_colours.surface, ChartScene::Align::Centre);
        const QString date = QLocale().toString(flags[i].date, QStringLiteral("MMM yyyy"));
        m_scene.addText({left + side + 7, top + 12}, date, bold, m_colours.text);
        const double indent = side + 7 + ChartScene::textWidth(date, bold) + 8;
        m_scene.addText({left + indent, top + 12},
                        QFontMetricsF(plain).elidedText(flags[i].text, Qt::ElideRight, columnWidth - indent - 12),
                        plain, m_colours.text);
    }
}

void TrendDrawing::drawFoot()
{
    if (!m_choice.hasSource)
        return;
    const QString source = m_trend.indicator().source.value_or(QString());
    const QString line = m_choice.kind == TrendChartKind::Xmr ? sourceLineOf(m_trend)
        : source.isEmpty()                                    ? QString()
                           : QCoreApplication::translate("TrendChart", "Source: %1.").arg(source);
    m_scene.addParagraph({20, m_choice.size.height() - 24}, m_choice.size.width() - 40, line, ChartScene::font(10.5),
                         m_colours.muted, 1);
}
