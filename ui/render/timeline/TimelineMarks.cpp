#include "ui/render/timeline/TimelineMarks.h"

#include "ui/render/timeline/TimelineWords.h"
#include "ui/text/PlanWords.h"
#include "ui/text/StatusGlyph.h"

#include <QPainter>

namespace {

using Event = TimelineEvent;
using Side = PlacedMark::LabelSide;

void paintReport(QPainter &painter, const QRectF &place, const TimelineLook &look)
{
    const QRectF page(place.center().x() - 4.5, place.top() - 1, 9, 13);
    const QPolygonF outline{page.topLeft(), page.topRight() - QPointF(3, 0), page.topRight() + QPointF(0, 3),
                            page.bottomRight(), page.bottomLeft()};
    painter.setPen(QPen(look.colours.accent, 1.2));
    painter.setBrush(look.colours.surface);
    painter.drawPolygon(outline);
}

void paintMeeting(QPainter &painter, const QRectF &place, const Event &event, const TimelineLook &look)
{
    painter.setPen(QPen(look.colours.text, 1.2));
    painter.setBrush(event.isToCome ? look.colours.surface : look.colours.text);
    painter.drawRoundedRect(QRectF(place.center().x() - 4, place.center().y() - 4, 8, 8), 1.5, 1.5);
}

void paintInspection(QPainter &painter, const QRectF &place, const Event &event, const TimelineLook &look)
{
    const StatusGlyph glyph = event.judgement ? glyphOf(*event.judgement) : StatusGlyph::HollowDiamond;
    const Tone tone = event.judgement ? toneOf(*event.judgement) : Tone::Grey;
    paintGlyph(painter, glyph, place, look.colours.ink(tone));
}

/// The later part of a bar whose date was moved is hatched.
void hatch(QPainter &painter, const QRectF &part, const QColor &ink)
{
    painter.save();
    painter.setClipRect(part, Qt::IntersectClip);
    painter.setPen(QPen(ink, 1));
    for (double x = part.left() - part.height(); x < part.right(); x += 5)
        painter.drawLine(QPointF(x, part.bottom()), QPointF(x + part.height(), part.top()));
    painter.restore();
}

void paintEnd(QPainter &painter, const QRectF &bar, const Event &event, const TimelineLook &look)
{
    const QRectF place(bar.right() + 1, bar.center().y() - 6, 12, 12);
    if (event.to && event.kind == Event::Kind::Recommendation)
        return paintGlyph(painter, StatusGlyph::Tick, place, look.colours.accent);
    if (event.to)
        return;
    const QColor ink = event.isLate ? look.colours.red : look.colours.common;
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    painter.drawPolygon(QPolygonF({bar.topRight(), QPointF(bar.right() + 7, bar.center().y()), bar.bottomRight()}));
}

void paintRecommendation(QPainter &painter, const QRectF &bar, const Event &event, const MarkPainting &around)
{
    const Colours &colours = around.look.colours;
    const bool isInspectorate = event.asker == Event::Register::Inspectorate;
    painter.setPen(QPen(isInspectorate ? colours.text : colours.edge, isInspectorate ? 1.6 : 1));
    painter.setBrush(isInspectorate ? colours.surface : colours.greyTint);
    painter.drawRoundedRect(bar, 2, 2);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.text);
    if (isInspectorate)
        painter.drawRect(QRectF(bar.left() - 4, bar.center().y() - 4, 8, 8));
    else
        painter.drawEllipse(QPointF(bar.left(), bar.center().y()), 4, 4);
    if (event.answeredOn) {
        const double days = event.from.daysTo(*event.answeredOn);
        const QDate end = event.to.value_or(std::max(around.today, event.from));
        const double all = std::max(1.0, double(event.from.daysTo(end)));
        const double x = bar.left() + bar.width() * std::clamp(days / all, 0.0, 1.0);
        painter.fillRect(QRectF(x - 1, bar.top(), 2, bar.height()), colours.accent);
    }
    paintEnd(painter, bar, event, around.look);
}

void paintAction(QPainter &painter, const QRectF &bar, const Event &event, const TimelineLook &look)
{
    const Tone tone = event.isLate && !event.rating ? Tone::Amber : toneOf(event.rating);
    const QColor ink = look.colours.ink(tone);
    painter.setPen(QPen(ink, 1));
    painter.setBrush(look.colours.tint(tone));
    painter.drawRoundedRect(bar, 2, 2);
    if (event.firstDate && event.to && *event.firstDate<*event.to && * event.firstDate> event.from) {
        const double share = double(event.from.daysTo(*event.firstDate)) / double(event.from.daysTo(*event.to));
        hatch(painter, bar.adjusted(bar.width() * share, 0, 0, 0), ink);
    }
    const bool isAmber = event.isLate && !event.rating;
    if (event.rating || isAmber)
        paintGlyph(painter, glyphOf(event.rating.value_or(Rating::Amber)),
                   QRectF(bar.left() - 13, bar.center().y() - 5, 10, 10), ink);
}

void paintNotice(QPainter &painter, const QRectF &bar, const Event &event, const TimelineLook &look)
{
    const Tone tone = event.to ? Tone::Amber : Tone::Red;
    painter.setPen(QPen(look.colours.ink(tone), 1));
    painter.setBrush(look.colours.tint(tone));
    painter.drawRoundedRect(bar, 2, 2);
}

/// A pale rim keeps words readable over a bar's edge or a dotted line.
void paintWords(QPainter &painter, const QRectF &place, const QString &text, const QColor &ink)
{
    painter.setPen(ink);
    painter.drawText(place, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextDontClip, text);
}

void paintInspectionLabel(QPainter &painter, const PlacedMark &mark, const Event &event, const MarkPainting &around)
{
    const bool isLeft = mark.side == Side::Left;
    const int side = (isLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter | Qt::TextDontClip;
    painter.setFont(around.look.strong);
    painter.setPen(around.look.colours.text);
    painter.drawText(QRectF(mark.label.left(), mark.label.top(), mark.label.width(), 18), side,
                     around.labels.texts[mark.events.first()]);
    painter.setFont(around.look.small);
    painter.setPen(around.look.colours.muted);
    painter.drawText(QRectF(mark.label.left(), mark.label.top() + 17, mark.label.width(), 15), side,
                     underLabelOf(event));
}

void paintLabel(QPainter &painter, const PlacedMark &mark, const Event &event, const MarkPainting &around)
{
    if (mark.side == Side::None)
        return;
    if (event.kind == Event::Kind::Inspection)
        return paintInspectionLabel(painter, mark, event, around);
    painter.setFont(around.look.body);
    const bool isLate = event.isLate && event.kind == Event::Kind::Recommendation;
    paintWords(painter, mark.label, around.labels.texts[mark.events.first()],
               isLate ? around.look.colours.red : around.look.colours.text);
}

void paintCounted(QPainter &painter, const PlacedMark &mark, const MarkPainting &around)
{
    const Colours &colours = around.look.colours;
    painter.setPen(QPen(colours.edge, 1));
    painter.setBrush(colours.greyTint);
    painter.drawRoundedRect(mark.mark, 8, 8);
    painter.setFont(around.look.small);
    painter.setPen(colours.text);
    const TimelineLane lane = around.contents.events[mark.events.first()].lane;
    // The lane says of what, where its word has no room.
    const QString words = countWord(lane, int(mark.events.size()));
    const bool hasRoom = painter.fontMetrics().horizontalAdvance(words) <= mark.mark.width() - 6;
    painter.drawText(mark.mark, Qt::AlignCenter | Qt::TextDontClip,
                     hasRoom ? words : QString::number(mark.events.size()));
}

} // namespace

void paintMark(QPainter &painter, const PlacedMark &mark, const MarkPainting &around)
{
    if (mark.isMerged)
        return paintCounted(painter, mark, around);
    const Event &event = around.contents.events[mark.events.first()];
    switch (event.kind) {
    case Event::Kind::Inspection:
        paintInspection(painter, mark.mark, event, around.look);
        break;
    case Event::Kind::Notice:
        paintNotice(painter, mark.mark, event, around.look);
        break;
    case Event::Kind::Report:
        paintReport(painter, mark.mark, around.look);
        break;
    case Event::Kind::Meeting:
        paintMeeting(painter, mark.mark, event, around.look);
        break;
    case Event::Kind::Recommendation:
        paintRecommendation(painter, mark.mark, event, around);
        break;
    case Event::Kind::Action:
        paintAction(painter, mark.mark, event, around.look);
        break;
    }
    paintLabel(painter, mark, event, around);
}
