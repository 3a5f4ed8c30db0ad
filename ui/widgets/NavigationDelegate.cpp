#include "ui/widgets/NavigationDelegate.h"

#include "ui/text/Theme.h"
#include "ui/widgets/NavigationModel.h"

#include <QIcon>
#include <QPainter>

#include <algorithm>

namespace {

constexpr int rowGap = 2;
constexpr int inset = 12;

void paintGround(QPainter *painter, const QStyleOptionViewItem &option, const QRect &tile)
{
    const Colours &colours = Theme::current().colours();
    const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
    painter->setPen(Qt::NoPen);
    if (isCurrent || option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setBrush(isCurrent ? colours.selection : colours.softLine);
        painter->drawRoundedRect(tile, Measures::radius, Measures::radius);
    }
    if (isCurrent) {
        painter->setBrush(colours.accent);
        painter->drawRoundedRect(QRectF(tile.left(), tile.top() + 8, Measures::accentBar, tile.height() - 16), 1.5,
                                 1.5);
    }
    if (!option.state.testFlag(QStyle::State_HasFocus))
        return;
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(colours.accent, Measures::focusRing));
    painter->drawRoundedRect(tile.adjusted(1, 1, -1, -1), Measures::radius - 1, Measures::radius - 1);
}

} // namespace

void NavigationDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours &colours = Theme::current().colours();
    const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
    const QRect tile = option.rect.adjusted(0, rowGap / 2, 0, -rowGap / 2);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(painter, option, tile);
    QRect line = tile.adjusted(inset, 0, -inset, 0);
    const QRect icon(line.left(), line.center().y() + 1 - Measures::navigationIcon / 2, Measures::navigationIcon,
                     Measures::navigationIcon);
    index.data(Qt::DecorationRole)
        .value<QIcon>()
        .paint(painter, icon, Qt::AlignCenter, isCurrent ? QIcon::Selected : QIcon::Normal);
    const QString count = index.data(NavigationModel::CountRole).toString();
    painter->setFont(Theme::font(TypeRole::Muted));
    painter->setPen(colours.muted);
    painter->drawText(line, Qt::AlignVCenter | Qt::AlignRight, count);
    line.setRight(line.right() - painter->fontMetrics().horizontalAdvance(count) - Measures::spaceHair);
    line.setLeft(icon.right() + 1 + Measures::spaceSmall + 2);
    painter->setFont(Theme::font(isCurrent ? TypeRole::Strong : TypeRole::Body));
    painter->setPen(colours.text);
    painter->drawText(line, Qt::AlignVCenter | Qt::AlignLeft,
                      painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, line.width()));
    painter->restore();
}

QSize NavigationDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int words = QFontMetrics(Theme::font(TypeRole::Strong)).height();
    return {option.rect.width(), std::max(Measures::navigationRow, words + 14) + rowGap};
}
