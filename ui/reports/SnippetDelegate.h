#pragma once

#include <QStyledItemDelegate>

/// Draws a report of the result list: title and date, the words around a place with the searched ones marked, and a
/// line with access, item, recommendations and places.
class SnippetDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};
