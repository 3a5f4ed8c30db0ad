#pragma once

#include "ui/render/timeline/TimelineChoice.h"
#include "ui/render/timeline/TimelineLook.h"
#include "ui/render/timeline/TimelineScale.h"

#include <QRectF>

#include <vector>

/// An event where it is drawn, or several that have no room and stand together as a counted mark.
struct PlacedMark
{
    enum class LabelSide
    {
        None,
        Inside,
        Right,
        Left
    };

    QList<int> events; ///< places in the contents
    QRectF mark; ///< the point's box, or the bar
    QRectF label{};
    LabelSide side = LabelSide::None;
    bool isMerged = false; ///< drawn as a count, be it of one
};

/// A lane from above to below, in content coordinates.
struct PlacedLane
{
    TimelineLane lane = TimelineLane::Reports;
    double top = 0;
    double height = 0;
    bool isEmpty = false;
};

/// The words of every event and how wide they are: measured once, whatever the scale.
struct MeasuredLabels
{
    QStringList texts;
    std::vector<double> widths;

    static MeasuredLabels of(const TimelineContents &contents, const TimelineLook &look);
};

/// Where everything of a timeline stands at one scale.
struct TimelineLayout
{
    TimelineScale scale;
    QList<PlacedLane> lanes;
    QList<PlacedMark> marks;
    double chartTop = 0; ///< 0 where there is no indicator
    double height = 0;
    double width = 0;

    /// The mark under the point, or -1.
    int markAt(QPointF point) const;
};

/// Rows are filled from above; what finds none is merged into counted marks. Nothing ever lies over anything else.
TimelineLayout layOutTimeline(const TimelineContents &contents, const QList<int> &shown, const MeasuredLabels &labels,
                              const TimelineScale &scale, QDate today);

/// From the first event to the last, with a little room.
std::pair<QDate, QDate> spanOf(const TimelineContents &contents, QDate today);
