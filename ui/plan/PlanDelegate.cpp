#include "ui/plan/PlanDelegate.h"

#include "ui/plan/GanttAxis.h"
#include "ui/plan/GanttBar.h"
#include "ui/plan/PlanModel.h"
#include "ui/tables/CellValue.h"
#include "ui/text/Chip.h"
#include "ui/text/Theme.h"

#include <QPainter>

PlanDelegate::PlanDelegate(const GanttAxis &axis, QObject *parent) : QStyledItemDelegate(parent), m_axis(axis) { }

QSize PlanDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {QStyledItemDelegate::sizeHint(option, index).width(), Theme::rowHeight(RowDensity::Normal)};
}

void PlanDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours &colours = Theme::current().colours();
    const bool isSelected = option.state & QStyle::State_Selected;
    const bool isHovered = option.state & QStyle::State_MouseOver;
    if (isSelected || isHovered)
        painter->fillRect(option.rect, isSelected ? colours.selection : colours.hover);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), colours.softLine);
    if (index.column() == PlanModel::Time)
        return paintTime(*painter, option, index);
    const QVariant value = index.data(ValueRole);
    if (index.column() == PlanModel::Ranking && value.canConvert<Chip>())
        return paintChip(*painter, value.value<Chip>(), option.rect.adjusted(8, 0, 0, 0));
    QStyleOptionViewItem words = option;
    initStyleOption(&words, index);
    const bool isMuted = index.column() == PlanModel::Owner || (!index.parent().isValid() && index.column() != 0);
    painter->setFont(words.font);
    painter->setPen(isMuted ? colours.muted : colours.text);
    const QRect place = option.rect.adjusted(6, 0, -6, 0);
    const QString text = words.fontMetrics.elidedText(words.text, Qt::ElideRight, place.width());
    painter->drawText(place, int(words.displayAlignment), text);
}

void PlanDelegate::paintTime(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours &colours = Theme::current().colours();
    for (const AxisTick &tick : m_axis.ticks()) {
        const int x = option.rect.left() + int(m_axis.xOf(tick.date));
        if (x > option.rect.left())
            painter.fillRect(QRect(x, option.rect.top(), 1, option.rect.height()),
                             tick.isYear ? colours.line : colours.softLine);
    }
    paintBar(painter, index.data(PlanModel::BarRole).value<GanttBar>(), m_axis, option.rect);
}
