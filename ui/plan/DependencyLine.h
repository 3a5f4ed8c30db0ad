#pragma once

#include <QPointF>

class QPainter;

/// How a line between two bars looks: the first ends in time for the other, or only after it is needed.
enum class DependencyLook
{
    InTime,
    TooLate
};

/// Draws from the end of the bar that comes first to the beginning of the one that waits for it, with an arrow.
void paintDependency(QPainter &painter, QPointF from, QPointF to, DependencyLook look);
