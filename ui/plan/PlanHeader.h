#pragma once

#include <QDate>
#include <QHeaderView>

class GanttAxis;

/// The head of the plan: column titles, and over the bars years, months and the day that is today.
class PlanHeader : public QHeaderView
{
    Q_OBJECT

public:
    PlanHeader(const GanttAxis &axis, QWidget *parent);

    void setToday(QDate today);
    QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;

private:
    void paintTicks(QPainter &painter, const QRect &rect) const;
    void paintToday(QPainter &painter, const QRect &rect) const;

    const GanttAxis &m_axis;
    QDate m_today;
};
