#pragma once

#include "ui/text/Colours.h"

#include <QDate>
#include <QList>
#include <QMetaType>
#include <QString>

#include <optional>

class QPainter;
class QRect;
class GanttAxis;

/// A dated step on a bar, met or to come.
struct BarMilestone
{
    QDate date;
    bool isMet = false;

    bool operator==(const BarMilestone &) const = default;
};

/// What a row of the plan shows against time: current dates, the part done, and how far it slipped past its first date.
struct GanttBar
{
    std::optional<QDate> start{};
    std::optional<QDate> firstEnd{};
    std::optional<QDate> end{};
    int percent = 0;
    Tone tone = Tone::Grey;
    bool isTheme = false;
    QList<BarMilestone> milestones{};
    QString slippage{};

    bool operator==(const GanttBar &) const = default;
};
Q_DECLARE_METATYPE(GanttBar)

/// Draws the bar within its row; x 0 of the axis is the row's left edge.
void paintBar(QPainter &painter, const GanttBar &bar, const GanttAxis &axis, const QRect &row);
/// The bar's end where a hand can take hold of it, or nothing.
std::optional<double> handleOf(const GanttBar &bar, const GanttAxis &axis);
