#include "ui/meetings/AgendaDelegate.h"

#include "ui/meetings/AgendaModel.h"
#include "ui/text/Measures.h"
#include "ui/text/StatusChips.h"
#include "ui/text/Theme.h"
#include "ui/widgets/SnippetPainter.h"

#include <QPainter>

namespace {

constexpr int side = 12;
constexpr int top = 6;
constexpr int numberWidth = 30;

int lineHeight()
{
    return QFontMetrics(Theme::font(TypeRole::Body)).height();
}

void paintAccess(QPainter &painter, QRect &line, const AgendaItem &item)
{
    if (!item.publicity || item.publicity == Publicity::Public)
        return;
    const Chip chip = chipOf(item.publicity);
    const int width = chipSize(chip).width();
    paintChip(painter, chip, QRect(line.right() - width + 1, line.top(), width, line.height()));
    line.setRight(line.right() - width - Measures::spaceSmall);
}

} // namespace

void AgendaDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const AgendaItemDetail &detail = static_cast<const AgendaModel &>(*index.model()).items().at(index.row());
    const Colours &colours = Theme::current().colours();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintResultGround(*painter, option);
    QRect line(option.rect.left() + side, option.rect.top() + top, option.rect.width() - 2 * side, lineHeight());
    painter->setFont(Theme::font(TypeRole::Strong));
    painter->setPen(colours.muted);
    painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter, detail.item.number.value_or(QStringLiteral("–")));
    line.setLeft(line.left() + numberWidth);
    QRect title = line;
    paintAccess(*painter, title, detail.item);
    painter->setPen(colours.text);
    paintWords(*painter, title, detail.item.title);
    line.translate(0, lineHeight());
    painter->setFont(Theme::font(TypeRole::Muted));
    painter->setPen(colours.muted);
    paintWords(*painter, line, agendaItemFacts(detail));
    painter->restore();
}

QSize AgendaDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {100, 2 * lineHeight() + 2 * top};
}
