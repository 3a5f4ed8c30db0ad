#pragma once

#include "core/performance/TrendSource.h"

#include <QList>
#include <QString>

#include <span>

/// The values at which an axis has grid lines; the first and last are its ends.
struct ValueTicks
{
    QList<double> values;
    double step = 1;

    double low() const { return values.first(); }
    double high() const { return values.last(); }
};

/// Round ticks that hold all values. A share of 0 to 100 does not go beyond 100 unless its figures do.
ValueTicks valueTicks(std::span<const double> values, const Indicator &indicator);
/// The same from zero, for bars.
ValueTicks barTicks(double highest);

/// Where a date stands on the axis, in whole periods; a figure stands at its period's beginning.
double periodPosition(QDate date, Indicator::Frequency frequency);

/// A word under the time axis.
struct PeriodTick
{
    double position = 0;
    QString label;
    int weight = 0; ///< the lightest give way where labels would touch
};

/// The first and last period, each April, and what else has room.
QList<PeriodTick> periodTicks(const QList<Figure> &figures, const Indicator &indicator);
