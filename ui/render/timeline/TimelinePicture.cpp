#include "ui/render/timeline/TimelinePicture.h"

#include "ui/render/timeline/TimelineChart.h"
#include "ui/render/timeline/TimelineMarks.h"
#include "ui/render/timeline/TimelineWords.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace {

constexpr double roomOfMonth = 34;

QString tr(const char *text)
{
    return QCoreApplication::translate("TimelinePicture", text);
}

struct Tick
{
    QDate date;
    bool isYear;
};

/// Months or quarters between `from` and `to`, as close as their names allow.
QList<Tick> ticksBetween(QDate from, QDate to, double pixelsPerDay)
{
    int months = 12;
    for (const int step : {6, 3, 1})
        if (pixelsPerDay * 30 * step >= roomOfMonth)
            months = step;
    QList<Tick> ticks;
    for (QDate date(from.year(), 1, 1); date <= to; date = date.addMonths(months))
        if (date >= from.addMonths(-1))
            ticks.append({date, date.month() == 1});
    return ticks;
}

} // namespace

TimelinePicture::TimelinePicture(TimelineContents contents, TimelineLook look, QDate today)
    : m_contents(std::move(contents)),
      m_look(std::move(look)),
      m_today(today),
      m_labels(MeasuredLabels::of(m_contents, m_look)),
      m_shown(chosenEvents(m_contents, m_choice))
{
    m_layout.scale = {spanOf(m_contents, m_today).first, 0.8};
    layOut();
}

void TimelinePicture::setLook(const TimelineLook &look)
{
    m_look = look;
    m_labels = MeasuredLabels::of(m_contents, m_look);
    layOut();
}

void TimelinePicture::setChoice(const TimelineChoice &choice)
{
    m_choice = choice;
    m_shown = chosenEvents(m_contents, choice);
    layOut();
}

void TimelinePicture::setScale(const TimelineScale &scale)
{
    m_layout.scale = scale;
    layOut();
}

TimelineScale TimelinePicture::fitting(double width) const
{
    const auto [first, last] = spanOf(m_contents, m_today);
    return {first, std::max(0.01, width / double(first.daysTo(last)))};
}

double TimelinePicture::height() const
{
    return m_layout.height;
}

void TimelinePicture::layOut()
{
    m_layout = layOutTimeline(m_contents, m_shown, m_labels, m_layout.scale, m_today);
    const bool hasChart = chosenSeries(m_contents, m_choice);
    m_layout.chartTop = hasChart ? m_layout.height : 0;
    m_layout.height += hasChart ? TimelineSizes::chart : 0;
}

void TimelinePicture::paintContent(QPainter &painter, const QRectF &clip) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    paintGrid(painter, clip);
    paintDrops(painter, clip);
    if (const TimelineSeries *series = chosenSeries(m_contents, m_choice))
        TimelineChart(*series, m_layout.scale, m_layout.chartTop).paint(painter, clip, m_look);
    const MarkPainting around{m_contents, m_labels, m_look, m_today, m_layout.scale.xOf(m_today)};
    for (const PlacedMark &mark : m_layout.marks)
        if (mark.mark.adjusted(-16, -2, 16, 2).intersects(clip) || mark.label.intersects(clip))
            paintMark(painter, mark, around);
    paintToday(painter, clip);
}

void TimelinePicture::paintGrid(QPainter &painter, const QRectF &clip) const
{
    const QDate from = m_layout.scale.dateAt(clip.left());
    const QDate to = m_layout.scale.dateAt(clip.right());
    for (const Tick &tick : ticksBetween(from, to, m_layout.scale.pixelsPerDay)) {
        const double x = m_layout.scale.xOf(tick.date);
        painter.setPen(QPen(tick.isYear ? m_look.colours.line : m_look.colours.softLine, 1));
        painter.drawLine(QPointF(x, clip.top()), QPointF(x, std::min(clip.bottom(), m_layout.height)));
    }
    for (const PlacedLane &lane : m_layout.lanes) {
        painter.setPen(QPen(m_look.colours.line, 1));
        const double y = lane.top + lane.height;
        painter.drawLine(QPointF(clip.left(), y), QPointF(clip.right(), y));
        if (!lane.isEmpty)
            continue;
        painter.setFont(m_look.body);
        painter.setPen(m_look.colours.muted);
        painter.drawText(QRectF(clip.left() + 12, lane.top, 500, lane.height), Qt::AlignVCenter,
                         emptySentence(lane.lane));
    }
}

/// From inspections and notices a dotted line runs down through everything that followed.
void TimelinePicture::paintDrops(QPainter &painter, const QRectF &clip) const
{
    QPen dots(m_look.colours.edge, 1);
    dots.setDashPattern({1, 3});
    painter.setPen(dots);
    for (const PlacedMark &mark : m_layout.marks) {
        const TimelineEvent &event = m_contents.events[mark.events.first()];
        const double x = m_layout.scale.xOf(event.from);
        if (event.lane == TimelineLane::Inspections && !mark.isMerged && x >= clip.left() && x <= clip.right())
            painter.drawLine(QPointF(x, mark.mark.bottom() + 2), QPointF(x, m_layout.height));
    }
}

void TimelinePicture::paintToday(QPainter &painter, const QRectF &clip) const
{
    const double x = m_layout.scale.xOf(m_today);
    if (x < clip.left() || x > clip.right())
        return;
    painter.setPen(QPen(m_look.colours.accent, 1.6));
    painter.drawLine(QPointF(x, clip.top()), QPointF(x, std::min(clip.bottom(), m_layout.height)));
}

void TimelinePicture::paintAxis(QPainter &painter, double left, double width) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRectF(0, 0, width, TimelineSizes::axis), m_look.colours.surface);
    const QDate from = m_layout.scale.dateAt(left);
    const QDate to = m_layout.scale.dateAt(left + width);
    for (const Tick &tick : ticksBetween(from, to, m_layout.scale.pixelsPerDay)) {
        const double x = m_layout.scale.xOf(tick.date) - left;
        painter.setPen(QPen(tick.isYear ? m_look.colours.line : m_look.colours.softLine, 1));
        painter.drawLine(QPointF(x, tick.isYear ? 6 : 26), QPointF(x, TimelineSizes::axis));
        painter.setFont(m_look.small);
        painter.setPen(m_look.colours.muted);
        const bool hasMonths = m_layout.scale.pixelsPerDay * 365 >= roomOfMonth * 2;
        if (hasMonths)
            painter.drawText(QPointF(x + 4, 37), QLocale().toString(tick.date, QStringLiteral("MMM")));
        if (!tick.isYear)
            continue;
        painter.setFont(m_look.strong);
        painter.setPen(m_look.colours.text);
        painter.drawText(QPointF(x + 4, 19), QString::number(tick.date.year()));
    }
    painter.setPen(QPen(m_look.colours.line, 1));
    painter.drawLine(QPointF(0, TimelineSizes::axis - 0.5), QPointF(width, TimelineSizes::axis - 0.5));
    const double today = m_layout.scale.xOf(m_today) - left;
    if (today < 0 || today > width)
        return;
    const QRectF tab(std::clamp(today - 24, 0.0, width - 48), 25, 48, 16);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_look.colours.accent);
    painter.drawRoundedRect(tab, 3, 3);
    painter.setFont(m_look.small);
    painter.setPen(m_look.colours.onAccent);
    painter.drawText(tab, Qt::AlignCenter, tr("Today"));
}

void TimelinePicture::paintHeads(QPainter &painter) const
{
    const QRectF ground(0, 0, TimelineSizes::head, m_layout.height);
    painter.fillRect(ground, m_look.colours.surface);
    const auto words = [&](double top, double height, const QString &title, const QString &note) {
        painter.setFont(m_look.strong);
        painter.setPen(m_look.colours.text);
        QRectF taken;
        const QRectF place(14, top + 8, TimelineSizes::head - 20, height - 10);
        painter.drawText(place, Qt::TextWordWrap, title, &taken);
        painter.setFont(m_look.small);
        painter.setPen(m_look.colours.muted);
        painter.drawText(place.adjusted(0, taken.height() + 1, 0, 0), Qt::TextWordWrap, note);
    };
    for (const PlacedLane &lane : m_layout.lanes) {
        words(lane.top, lane.height, titleOf(lane.lane), noteOf(m_contents, m_shown, lane.lane));
        painter.setPen(QPen(m_look.colours.line, 1));
        painter.drawLine(QPointF(0, lane.top + lane.height), QPointF(TimelineSizes::head, lane.top + lane.height));
    }
    painter.setPen(QPen(m_look.colours.line, 1));
    painter.drawLine(ground.topRight(), ground.bottomRight());
    const TimelineSeries *const series = chosenSeries(m_contents, m_choice);
    if (!series)
        return;
    painter.save();
    painter.setClipRect(QRectF(0, m_layout.chartTop, TimelineSizes::head - 40, TimelineSizes::chart),
                        Qt::IntersectClip);
    words(m_layout.chartTop, TimelineSizes::chart, tr("Indicator"), series->name);
    painter.restore();
    TimelineChart(*series, m_layout.scale, m_layout.chartTop).paintHead(painter, TimelineSizes::head, m_look);
}

void TimelinePicture::paintFocus(QPainter &painter, int mark) const
{
    if (mark < 0 || mark >= m_layout.marks.size())
        return;
    painter.setPen(QPen(m_look.colours.accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(m_layout.marks[mark].mark.adjusted(-5, -4, 5, 4), 4, 4);
}

void TimelinePicture::paintAll(QPainter &painter, double width) const
{
    const double room = width - TimelineSizes::head;
    painter.fillRect(QRectF(0, 0, width, TimelineSizes::axis + height()), m_look.colours.surface);
    painter.save();
    painter.translate(TimelineSizes::head, TimelineSizes::axis);
    painter.setClipRect(QRectF(0, 0, room, height()));
    paintContent(painter, QRectF(0, 0, room, height()));
    painter.restore();
    painter.save();
    painter.translate(TimelineSizes::head, 0);
    paintAxis(painter, 0, room);
    painter.restore();
    painter.translate(0, TimelineSizes::axis);
    paintHeads(painter);
}
