#include "ui/render/timeline/TimelineLayout.h"

#include "ui/render/timeline/TimelineRoom.h"
#include "ui/render/timeline/TimelineWords.h"

#include <QFontMetricsF>

#include <array>
#include <map>
#include <utility>

namespace {

using Event = TimelineEvent;
using Side = PlacedMark::LabelSide;

constexpr double marginLeft = 420; ///< labels may stand left of the first event
constexpr double gap = 10;
constexpr double openEnd = 10; ///< for the arrow or tick behind a bar
constexpr double mergeWidth = 84;

/// How a lane fills its rows.
struct LaneRule
{
    TimelineLane lane;
    double pitch;
    int rows;
    double padding;
    std::array<Side, 3> sides;
};

constexpr std::array rules{LaneRule{TimelineLane::Inspections, 38, 2, 10, {Side::Right, Side::Left, Side::None}},
                           LaneRule{TimelineLane::Reports, 25, 3, 9, {Side::Right, Side::Left, Side::None}},
                           LaneRule{TimelineLane::Meetings, 18, 1, 8, {Side::None, Side::None, Side::None}},
                           LaneRule{TimelineLane::Recommendations, 24, 7, 8, {Side::Inside, Side::Right, Side::Left}},
                           LaneRule{TimelineLane::Actions, 24, 8, 8, {Side::Inside, Side::Right, Side::Left}}};

/// What an event takes up on its row, with its label on one side.
struct Extent
{
    double from;
    double to;
};

class LaneFilling
{
public:
    LaneFilling(const TimelineContents &contents, const MeasuredLabels &labels, const TimelineScale &scale, QDate today)
        : m_contents(contents),
          m_labels(labels),
          m_scale(scale),
          m_today(today),
          m_width(scale.xOf(spanOf(contents, today).second))
    {
    }

    /// Adds the lane's marks and returns its height.
    double fill(const LaneRule &rule, const QList<int> &events, double top, QList<PlacedMark> &marks)
    {
        TimelineRoom room(-marginLeft, m_width + marginLeft, rule.rows);
        QList<int> left;
        int used = 0;
        for (const int event : events) {
            const int row = place(rule, event, room, top, marks);
            used = std::max(used, row + 1);
            if (row < 0)
                left.append(event);
        }
        if (!left.isEmpty())
            merge(rule, left, top + rule.padding + used * rule.pitch, marks);
        const int rows = std::max(1, used + (left.isEmpty() ? 0 : 1));
        return std::max(44.0, 2 * rule.padding + rows * rule.pitch);
    }

private:
    const Event &eventOf(int index) const { return m_contents.events[index]; }

    Extent barOf(const Event &event) const
    {
        const double from = m_scale.xOf(event.from);
        if (!event.lasts)
            return {from - TimelineSizes::mark / 2, from + TimelineSizes::mark / 2};
        const QDate end = event.to.value_or(std::max(m_today, event.from));
        return {from, std::max(from + 5, m_scale.xOf(end))};
    }

    static Extent extentOf(const Event &event, Extent bar, Side side, double label)
    {
        const Extent taken{bar.from - gap, bar.to + (event.lasts ? gap + openEnd : gap)};
        if (side == Side::Right)
            return {taken.from, taken.to + label + gap};
        if (side == Side::Left)
            return {taken.from - label - gap, taken.to};
        return taken;
    }

    int place(const LaneRule &rule, int index, TimelineRoom &room, double top, QList<PlacedMark> &marks)
    {
        const Event &event = eventOf(index);
        const Extent bar = barOf(event);
        const double label = m_labels.widths[size_t(index)];
        std::array<Side, 4> sides{rule.sides[0], rule.sides[1], rule.sides[2], Side::None};
        if (event.kind == Event::Kind::Notice)
            sides = {Side::Inside, Side::Right, Side::Left, Side::None};
        for (const Side side : sides) {
            if (side == Side::Inside && label + 2 * gap > bar.to - bar.from)
                continue;
            const Extent taken = extentOf(event, bar, side, label);
            const bool crossesToday =
                side == Side::Right && bar.to < m_scale.xOf(m_today) && taken.to > m_scale.xOf(m_today);
            const bool leavesPicture =
                (side == Side::Left && taken.from < 0) || (side == Side::Right && taken.to > m_width);
            if (leavesPicture || (crossesToday && rule.sides[0] == Side::Right))
                continue;
            for (int row = 0; row < room.rows(); ++row) {
                if (!room.isFree(row, taken.from, taken.to))
                    continue;
                room.take(row, taken.from, taken.to);
                marks.append(markFor(rule, index, bar, side, top + rule.padding + row * rule.pitch));
                return row;
            }
        }
        return -1;
    }

    PlacedMark markFor(const LaneRule &rule, int index, Extent bar, Side side, double y) const
    {
        const bool lasts = eventOf(index).lasts;
        const double height = lasts ? TimelineSizes::bar : TimelineSizes::mark;
        const double line = rule.lane == TimelineLane::Inspections ? (lasts ? rule.pitch : 18) : rule.pitch;
        PlacedMark mark{{index}, QRectF(bar.from, y + (line - height) / 2, bar.to - bar.from, height)};
        mark.side = side;
        const double label = m_labels.widths[size_t(index)];
        if (side == Side::Inside)
            mark.label = QRectF(bar.from + gap, y, label, line);
        if (side == Side::Right)
            mark.label = QRectF(bar.to + (lasts ? openEnd + 8 : 6), y, label, line);
        if (side == Side::Left)
            mark.label = QRectF(bar.from - label - (lasts ? 12 : 6), y, label, line);
        return mark;
    }

    /// What has no room stands together, a mark every so many pixels.
    void merge(const LaneRule &rule, const QList<int> &left, double y, QList<PlacedMark> &marks) const
    {
        std::map<int, QList<int>> buckets;
        for (const int index : left)
            buckets[int(std::floor(barOf(eventOf(index)).from / mergeWidth))].append(index);
        for (const auto &[place, events] : buckets) {
            const QRectF box(place * mergeWidth + 2, y + (rule.pitch - 16) / 2, mergeWidth - 4, 16);
            PlacedMark mark{events, box, box};
            mark.side = Side::Inside;
            mark.isMerged = true;
            marks.append(mark);
        }
    }

    const TimelineContents &m_contents;
    const MeasuredLabels &m_labels;
    const TimelineScale m_scale;
    const QDate m_today;
    const double m_width; ///< of the whole picture: no label reaches out of it
};

} // namespace

MeasuredLabels MeasuredLabels::of(const TimelineContents &contents, const TimelineLook &look)
{
    const QFontMetricsF body(look.body);
    const QFontMetricsF strong(look.strong);
    const QFontMetricsF small(look.small);
    MeasuredLabels labels;
    labels.widths.reserve(size_t(contents.events.size()));
    for (const TimelineEvent &event : contents.events) {
        const QString text = labelOf(event);
        labels.texts.append(text);
        if (event.kind == TimelineEvent::Kind::Inspection)
            labels.widths.push_back(
                std::max(strong.horizontalAdvance(text), small.horizontalAdvance(underLabelOf(event))));
        else
            labels.widths.push_back(body.horizontalAdvance(text) + (event.reference.isEmpty() ? 0 : 6));
    }
    return labels;
}

int TimelineLayout::markAt(QPointF point) const
{
    for (int i = 0; i < int(marks.size()); ++i)
        if (marks[i].mark.adjusted(-4, -5, 4, 5).contains(point) || marks[i].label.contains(point))
            return i;
    return -1;
}

TimelineLayout layOutTimeline(const TimelineContents &contents, const QList<int> &shown, const MeasuredLabels &labels,
                              const TimelineScale &scale, QDate today)
{
    TimelineLayout layout;
    layout.scale = scale;
    layout.width = scale.xOf(spanOf(contents, today).second);
    std::array<QList<int>, rules.size()> byLane;
    for (const int event : shown)
        byLane[size_t(contents.events[event].lane)].append(event);
    LaneFilling filling(contents, labels, scale, today);
    double top = 0;
    for (const LaneRule &rule : rules) {
        const QList<int> &events = byLane[size_t(rule.lane)];
        const double height = filling.fill(rule, events, top, layout.marks);
        layout.lanes.append({rule.lane, top, height, events.isEmpty()});
        top += height;
    }
    layout.chartTop = top;
    layout.height = top;
    return layout;
}

std::pair<QDate, QDate> spanOf(const TimelineContents &contents, QDate today)
{
    QDate first = today;
    QDate last = today;
    for (const TimelineEvent &event : contents.events) {
        first = std::min(first, event.from);
        last = std::max({last, event.from, event.to.value_or(event.from)});
    }
    // The story sets the span: what a series was before it is drawn on the indicators page.
    for (const TimelineSeries &series : contents.series)
        if (contents.events.isEmpty() && !series.points.isEmpty())
            first = std::min(first, series.points.first().date);
    return {QDate(first.year(), first.month(), 1).addMonths(-1), last.addMonths(2)};
}
