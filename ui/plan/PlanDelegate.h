#pragma once

#include <QStyledItemDelegate>

class GanttAxis;

/// Draws a row of the plan: words, the rating's shape and letter, and the bar against time.
class PlanDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    PlanDelegate(const GanttAxis &axis, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintTime(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    const GanttAxis &m_axis;
};
