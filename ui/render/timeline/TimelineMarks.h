#pragma once

#include "ui/render/timeline/TimelineLayout.h"

class QPainter;

/// What surrounds a mark while it is drawn.
struct MarkPainting
{
    const TimelineContents &contents;
    const MeasuredLabels &labels;
    const TimelineLook &look;
    QDate today;
    double todayX = 0;
};

/// Draws one mark with its label, at its place in content coordinates.
void paintMark(QPainter &painter, const PlacedMark &mark, const MarkPainting &around);
