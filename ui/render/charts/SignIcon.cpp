#include "ui/render/charts/SignIcon.h"

#include "ui/render/charts/ChartScene.h"
#include "ui/render/charts/PointShape.h"

#include <QPainter>

namespace {

constexpr double grid = 24;

/// Paints on a grid of 24 units, whatever the place's size.
class GridPainter
{
public:
    GridPainter(QPainter &painter, const QRectF &place) : m_painter(painter)
    {
        m_painter.save();
        m_painter.setRenderHint(QPainter::Antialiasing);
        const double side = std::min(place.width(), place.height());
        m_painter.translate(place.center() - QPointF(side, side) / 2);
        m_painter.scale(side / grid, side / grid);
        m_isSmall = side < 18;
    }
    ~GridPainter() { m_painter.restore(); }
    Q_DISABLE_COPY_MOVE(GridPainter)

    bool isSmall() const { return m_isSmall; }

private:
    QPainter &m_painter;
    bool m_isSmall = false;
};

struct Look
{
    PointFlag flag;
    bool isRising;
};

Look lookOf(Variation variation)
{
    switch (variation) {
    case Variation::CommonCause:
        return {PointFlag::CommonCause, true};
    case Variation::ImprovementHigh:
        return {PointFlag::Improvement, true};
    case Variation::ImprovementLow:
        return {PointFlag::Improvement, false};
    case Variation::ConcernHigh:
        return {PointFlag::Concern, true};
    case Variation::ConcernLow:
        return {PointFlag::Concern, false};
    case Variation::NeutralHigh:
        return {PointFlag::NeutralHigh, true};
    case Variation::NeutralLow:
        return {PointFlag::NeutralLow, false};
    }
    Q_UNREACHABLE();
}

void paintGround(QPainter &painter, PointFlag flag, const QColor &colour)
{
    const bool isFilled = flag == PointFlag::Improvement;
    const double ring = flag == PointFlag::CommonCause ? 1.2 : 1.8;
    painter.setPen(isFilled ? QPen(Qt::NoPen) : QPen(colour, ring, Qt::SolidLine, Qt::SquareCap, Qt::RoundJoin));
    painter.setBrush(isFilled ? QBrush(colour) : QBrush(Qt::NoBrush));
    const bool isDiamond = flag == PointFlag::NeutralHigh || flag == PointFlag::NeutralLow;
    if (isDiamond)
        painter.drawPolygon(QPolygonF{{12, 1.4}, {22.6, 12}, {12, 22.6}, {1.4, 12}});
    else
        painter.drawEllipse(QPointF(12, 12), isFilled ? 11 : 10.2, isFilled ? 11 : 10.2);
}

void paintWave(QPainter &painter, const QColor &colour, double stroke)
{
    QPainterPath wave(QPointF(6, 12));
    wave.cubicTo(8, 7, 10, 7, 12, 12);
    wave.cubicTo(14, 17, 16, 17, 18, 12);
    painter.setPen(QPen(colour, stroke, Qt::SolidLine, Qt::RoundCap));
    painter.drawPath(wave);
}

/// The line in the direction of the value; drawn rising, mirrored for falling.
void paintCourse(QPainter &painter, const Look &look, const QColor &ink, double stroke, double endMark)
{
    const auto at = [&](double x, double y) { return QPointF(x, look.isRising ? y : grid - y); };
    QPainterPath course(at(6.6, 15.6));
    course.cubicTo(at(9, 15.6), at(11, 14.8), at(12, 13.4));
    course.lineTo(at(15.2, 9.4));
    painter.setPen(QPen(ink, stroke, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(course);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    painter.drawPath(pointShape(look.flag, at(16.2, 8.2), endMark));
}

} // namespace

void paintVariation(QPainter &painter, Variation variation, const QRectF &place, const ChartColours &colours)
{
    const GridPainter onGrid(painter, place);
    const Look look = lookOf(variation);
    const QColor colour = pointColour(look.flag, colours);
    const double stroke = onGrid.isSmall() ? 2.2 : 1.8;
    paintGround(painter, look.flag, colour);
    painter.setBrush(Qt::NoBrush);
    if (look.flag == PointFlag::CommonCause)
        return paintWave(painter, colour, stroke);
    const bool isDiamond = look.flag == PointFlag::NeutralHigh || look.flag == PointFlag::NeutralLow;
    if (isDiamond) {
        painter.translate(12, 12);
        painter.scale(0.78, 0.78);
        painter.translate(-12, -12);
    }
    paintCourse(painter, look, look.flag == PointFlag::Improvement ? colours.surface : colour, stroke,
                onGrid.isSmall() ? 4.6 : 3.8);
}

void paintAssurance(QPainter &painter, Assurance assurance, Improvement improvement, const QRectF &place,
                    const ChartColours &colours)
{
    const GridPainter onGrid(painter, place);
    const bool isPass = assurance == Assurance::ConsistentPass;
    const bool isFail = assurance == Assurance::ConsistentFail;
    const QColor colour = isPass ? colours.improvement : isFail ? colours.concern : colours.common;
    painter.setPen(isPass ? QPen(Qt::NoPen) : QPen(colour, isFail ? 1.8 : 1.2));
    painter.setBrush(isPass ? QBrush(colour) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(QRectF(1.6, 1.6, 20.8, 20.8), 5, 5);
    const QColor ink = isPass ? colours.surface : colour;
    // The target lies above the values where they fall short of a floor, or stay under a ceiling.
    const bool isAbove = isPass == (improvement == Improvement::Decrease);
    const double bar = !isPass && !isFail ? 12 : isAbove ? 5.6 : 18.4;
    painter.setPen(QPen(ink, 2, Qt::SolidLine, Qt::FlatCap));
    if (!isPass && !isFail) {
        painter.drawLine(QPointF(4, bar), QPointF(7.6, bar));
        painter.drawLine(QPointF(16.4, bar), QPointF(20, bar));
    } else {
        for (const double left : {5.2, 10.2, 15.2})
            painter.drawLine(QPointF(left, bar), QPointF(left + 3.4, bar));
    }
    const QString letter = isPass ? QStringLiteral("P") : isFail ? QStringLiteral("F") : QStringLiteral("?");
    QPainterPath path;
    path.addText(0, 0, ChartScene::font(12, QFont::Bold), letter);
    const QRectF box = path.boundingRect();
    const double middle = !isPass && !isFail ? 12 : isAbove ? 14.2 : 9.8;
    path.translate(QPointF(12, middle) - box.center());
    painter.fillPath(path, ink);
}
