#pragma once

#include <QDate>

#include <cmath>

/// Where a day stands on the axis: content x 0 is the origin.
struct TimelineScale
{
    QDate origin;
    double pixelsPerDay = 0.8;

    double xOf(QDate date) const { return origin.daysTo(date) * pixelsPerDay; }
    QDate dateAt(double x) const { return origin.addDays(qint64(std::floor(x / pixelsPerDay))); }

    bool operator==(const TimelineScale &) const = default;
};
