#include "ui/render/charts/PointShape.h"

QPainterPath pointShape(PointFlag flag, QPointF centre, double radius)
{
    QPainterPath shape;
    const auto polygon = [&](std::initializer_list<QPointF> corners) {
        QPolygonF points;
        for (const QPointF &corner : corners)
            points << centre + corner * radius;
        shape.addPolygon(points);
        shape.closeSubpath();
    };
    switch (flag) {
    case PointFlag::Null:
    case PointFlag::CommonCause:
        shape.addEllipse(centre, radius * 0.78, radius * 0.78);
        break;
    case PointFlag::Improvement:
        polygon({{0, -1.05}, {1, 0.8}, {-1, 0.8}});
        break;
    case PointFlag::Concern:
        polygon({{0, 1.05}, {1, -0.8}, {-1, -0.8}});
        break;
    case PointFlag::NeutralHigh:
    case PointFlag::NeutralLow:
        polygon({{0, -1.05}, {1.05, 0}, {0, 1.05}, {-1.05, 0}});
        break;
    }
    return shape;
}

QColor pointColour(PointFlag flag, const ChartColours &colours)
{
    switch (flag) {
    case PointFlag::Null:
    case PointFlag::CommonCause:
        return colours.common;
    case PointFlag::Improvement:
        return colours.improvement;
    case PointFlag::Concern:
        return colours.concern;
    case PointFlag::NeutralHigh:
    case PointFlag::NeutralLow:
        return colours.neutral;
    }
    Q_UNREACHABLE();
}

bool isOpen(PointFlag flag, bool isProvisional, const ChartColours &colours)
{
    return isProvisional || (colours.isConcernOpen && flag == PointFlag::Concern);
}
