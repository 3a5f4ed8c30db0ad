#pragma once

#include <QDate>
#include <QList>
#include <QString>

/// Days along a line from left to right.
class TimeScale
{
public:
    TimeScale(QDate first, QDate last, double left, double right);

    double at(QDate day) const;
    QDate first() const { return m_first; }
    QDate last() const { return m_last; }

    /// A place where a mark and a word stand.
    struct Mark
    {
        QDate day;
        QString word;
    };
    /// The starts of months, quarters or years, as many as have room.
    QList<Mark> marks() const;

private:
    QDate m_first;
    QDate m_last;
    double m_left;
    double m_right;
};
