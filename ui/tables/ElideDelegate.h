#pragma once

#include <QStyledItemDelegate>

/// Draws a cell of a TableView: the row's ground, and its words cut with an ellipsis; the tooltip then has the whole.
class ElideDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const final;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

protected:
    /// Draws what the cell holds, within its sides; the ground is there already.
    virtual void paintContent(QPainter *painter, const QRect &place, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const;
    static QRect contentRect(const QStyleOptionViewItem &option);
};
