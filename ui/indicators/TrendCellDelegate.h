#pragma once

#include "ui/tables/ElideDelegate.h"

/// Draws what a column shows of a trend: the sparkline, or one of the two icons.
class TrendCellDelegate : public ElideDelegate
{
    Q_OBJECT

public:
    enum class Part
    {
        Sparkline,
        Variation,
        Assurance
    };

    TrendCellDelegate(Part part, QObject *parent);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void paintContent(QPainter *painter, const QRect &place, const QStyleOptionViewItem &option,
                      const QModelIndex &index) const override;

private:
    const Part m_part;
};
