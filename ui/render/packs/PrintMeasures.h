#pragma once

#include "core/pack/MeetingPack.h"

#include <QMarginsF>
#include <QRectF>
#include <QSizeF>

/// The units of a printed page, and where things stand on it. A page is measured in 1/1200 inch from its upper left.
struct PrintMeasures
{
    static constexpr int resolution = 1200;

    static constexpr double points(double count) { return count * resolution / 72; }
    static constexpr double millimetres(double count) { return count * resolution / 25.4; }
    static constexpr double toPoints(double units) { return units * 72 / resolution; }

    static constexpr double shortSide = 595; ///< of A4 in points, as Qt writes it
    static constexpr double longSide = 842;
    static constexpr double margin = 57; ///< 20 mm
    static constexpr double headLine = 44; ///< where the running head's rule stands
    static constexpr double footLine = 34; ///< from the lower edge

    static QSizeF pageSize(PackPart::Orientation orientation)
    {
        const QSizeF portrait(points(shortSide), points(longSide));
        return orientation == PackPart::Orientation::Portrait ? portrait : portrait.transposed();
    }
    /// Where the text stands.
    static QRectF textBlock(PackPart::Orientation orientation)
    {
        const double side = points(margin);
        return QRectF(QPointF(), pageSize(orientation)).marginsRemoved(QMarginsF(side, side, side, side));
    }
};
