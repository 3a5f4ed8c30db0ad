#include "ui/start/RecentDelegate.h"

#include "ui/start/RecentModel.h"
#include "ui/text/Theme.h"

#include <QPainter>

#include <algorithm>

namespace {

constexpr int rowHeight = 56;

void paintGround(QPainter *painter, const QStyleOptionViewItem &option, bool isPrimary)
{
    const Colours &colours = Theme::current().colours();
    const bool isFocused = option.state.testFlag(QStyle::State_HasFocus);
    if (isFocused || isPrimary)
        painter->fillRect(option.rect, colours.selection);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, colours.hover);
    if (isPrimary)
        painter->fillRect(QRect(option.rect.topLeft(), QSize(Measures::accentBar, option.rect.height())),
                          colours.accent);
    painter->setPen(colours.softLine);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (!isFocused)
        return;
    painter->setPen(QPen(colours.accent, Measures::focusRing));
    painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
}

} // namespace

void RecentDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours &colours = Theme::current().colours();
    painter->save();
    paintGround(painter, option, index.data(RecentModel::IsPrimaryRole).toBool());
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect inside =
        option.rect.adjusted(Measures::spaceLarge, Measures::spaceSmall, -Measures::spaceLarge, -Measures::spaceSmall);
    const QRect upper(inside.left(), inside.top(), inside.width(), inside.height() / 2);
    const QRect lower(inside.left(), upper.bottom() + 1, inside.width(), inside.height() - upper.height());
    const Chip chip = index.data(RecentModel::ChipRole).value<Chip>();
    const int chipWidth = std::min(chipSize(chip).width(), lower.width() / 2);
    paintChip(*painter, chip, QRect(lower.right() - chipWidth, lower.top(), chipWidth, lower.height()));
    painter->setFont(Theme::font(TypeRole::Muted));
    painter->setPen(colours.muted);
    const QString opened = index.data(RecentModel::OpenedRole).toString();
    painter->drawText(upper, Qt::AlignRight | Qt::AlignVCenter, opened);
    const int openedWidth = painter->fontMetrics().horizontalAdvance(opened) + Measures::spaceMedium;
    const int placeWidth = lower.width() - chipWidth - Measures::spaceMedium;
    painter->drawText(
        lower, Qt::AlignLeft | Qt::AlignVCenter,
        painter->fontMetrics().elidedText(index.data(RecentModel::PlaceRole).toString(), Qt::ElideMiddle, placeWidth));
    painter->setFont(Theme::font(TypeRole::Strong));
    painter->setPen(colours.text);
    painter->drawText(
        upper, Qt::AlignLeft | Qt::AlignVCenter,
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, upper.width() - openedWidth));
    painter->restore();
}

QSize RecentDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int lines =
        QFontMetrics(Theme::font(TypeRole::Strong)).height() + QFontMetrics(Theme::font(TypeRole::Muted)).height();
    return {option.rect.width(), std::max(rowHeight, lines + 2 * Measures::spaceMedium)};
}
