#include "ui/tables/ChipDelegate.h"

#include "ui/tables/CellValue.h"
#include "ui/text/Chip.h"
#include "ui/text/Measures.h"

#include <QPainter>

QSize ChipDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QVariant value = index.data(ValueRole);
    if (value.metaType() != QMetaType::fromType<Chip>())
        return ElideDelegate::sizeHint(option, index);
    return chipSize(value.value<Chip>()).grownBy({Measures::spaceMedium, 0, Measures::spaceMedium, 0});
}

void ChipDelegate::paintContent(QPainter *painter, const QRect &place, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    const QVariant value = index.data(ValueRole);
    if (value.metaType() != QMetaType::fromType<Chip>())
        return ElideDelegate::paintContent(painter, place, option, index);
    paintChip(*painter, value.value<Chip>(), place);
}
