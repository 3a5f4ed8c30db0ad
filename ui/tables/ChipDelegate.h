#pragma once

#include "ui/tables/ElideDelegate.h"

/// Draws a cell whose value is a Chip as shape and word; any other cell as words.
class ChipDelegate : public ElideDelegate
{
    Q_OBJECT

public:
    using ElideDelegate::ElideDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void paintContent(QPainter *painter, const QRect &place, const QStyleOptionViewItem &option,
                      const QModelIndex &index) const override;
};
