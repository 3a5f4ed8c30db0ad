#pragma once

#include <QStyledItemDelegate>

/// Draws the outline of a report: headings of its parts, sections with their hits, requests over two lines, figures
/// with their shape.
class OutlineDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};
