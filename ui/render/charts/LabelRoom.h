#pragma once

#include <QList>
#include <QRectF>

#include <optional>

/// Which parts of a chart are taken, so that labels never lie over points, lines or each other.
class LabelRoom
{
public:
    explicit LabelRoom(const QRectF &bounds) : m_bounds(bounds) { }

    void take(const QRectF &place) { m_taken.append(place); }
    /// The first of the places that is free; it is taken from then on.
    std::optional<QRectF> firstFree(const QList<QRectF> &places);
    bool isFree(const QRectF &place) const;

private:
    QRectF m_bounds;
    QList<QRectF> m_taken;
};

/// Heights for labels beside a plot: each as near to its wish as may be, at least so far apart, all between the ends.
QList<double> spread(QList<double> wishes, double distance, double top, double bottom);
