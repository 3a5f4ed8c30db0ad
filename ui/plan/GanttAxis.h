#pragma once

#include <QDate>
#include <QList>
#include <QObject>

#include <optional>

/// A mark on the axis of time: where it stands and what is written there.
struct AxisTick
{
    QDate date;
    QString word;
    bool isYear = false;

    bool operator==(const AxisTick &) const = default;
};

/// Which part of time the bars of a plan show, and how long a day is. Header, bars and scroll bar follow one axis.
class GanttAxis : public QObject
{
    Q_OBJECT

public:
    enum class Scale
    {
        Years,
        Quarters,
        Months,
        Weeks
    };
    Q_ENUM(Scale)

    using QObject::QObject;

    /// All the time that the plan spans; the axis can be moved within it.
    void setSpan(QDate first, QDate last);
    void setWidth(int width);
    void setScale(Scale scale);
    Scale scale() const { return m_scale; }
    /// One step nearer or farther, with the date under x kept in place.
    void zoomBy(int steps, double x);
    void scrollTo(int pixels);
    /// Moves so that the date stands a third from the left.
    void show(QDate date);
    /// Until somebody moves it, the axis keeps the date two thirds from the left, whatever its width.
    void openAt(QDate date);

    int offset() const { return m_offset; }
    /// How far it can be scrolled.
    int range() const;
    int width() const { return m_width; }
    double pixelsPerDay() const { return m_pixelsPerDay; }
    double xOf(QDate date) const;
    QDate dateAt(double x) const;
    QList<AxisTick> ticks() const;

Q_SIGNALS:
    void changed();

private:
    void settle();
    /// The offset at which the date stands at this share of the width.
    int offsetFor(QDate date, double share) const;

    QDate m_first;
    QDate m_last;
    Scale m_scale = Scale::Quarters;
    double m_pixelsPerDay = 0.55;
    int m_width = 400;
    int m_offset = 0;
    std::optional<QDate> m_opensAt;
    bool m_wasMoved = false;
};
