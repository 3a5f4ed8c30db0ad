#pragma once

#include "ui/render/timeline/TimelineLayout.h"

class QPainter;

/// One indicator as a small line under the lanes, on the timeline's own axis of time.
class TimelineChart
{
public:
    TimelineChart(const TimelineSeries &series, const TimelineScale &scale, double top);

    void paint(QPainter &painter, const QRectF &clip, const TimelineLook &look) const;
    /// Figures of the value axis, into the head at the left.
    void paintHead(QPainter &painter, double x, const TimelineLook &look) const;

private:
    double yOf(double value) const;
    void paintTargets(QPainter &painter, const QRectF &clip, const TimelineLook &look) const;
    void paintLine(QPainter &painter, const TimelineLook &look) const;
    void paintLast(QPainter &painter, const TimelineLook &look) const;
    QList<double> ticks() const;

    const TimelineSeries &m_series;
    const TimelineScale m_scale;
    const double m_top;
    double m_low = 0;
    double m_high = 1;
};
