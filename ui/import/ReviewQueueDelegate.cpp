#include "ui/import/ReviewQueueDelegate.h"

#include "ui/import/ReviewQueueModel.h"
#include "ui/text/Theme.h"

#include <QPainter>

namespace {

constexpr int glyphPlace = 12;

void paintGround(QPainter *painter, const QStyleOptionViewItem &option)
{
    const Colours &colours = Theme::current().colours();
    const QRect row = option.rect;
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->fillRect(row, colours.selection);
        painter->fillRect(QRect(row.left(), row.top(), Measures::accentBar, row.height()), colours.accent);
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        painter->fillRect(row, colours.hover);
    }
    painter->setPen(colours.softLine);
    painter->drawLine(row.bottomLeft(), row.bottomRight());
    if (!option.state.testFlag(QStyle::State_HasFocus))
        return;
    painter->setPen(QPen(colours.accent, Measures::focusRing));
    painter->drawRect(row.adjusted(1, 1, -1, -1));
}

} // namespace

void ReviewQueueDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours &colours = Theme::current().colours();
    const Chip chip = index.data(ReviewQueueModel::ChipRole).value<Chip>();
    const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    paintGround(painter, option);
    QRect words =
        option.rect.adjusted(Measures::spaceMedium, Measures::spaceHair, -Measures::spaceSmall, -Measures::spaceHair);
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect glyph(words.left(), words.top() + (words.height() / 2 - glyphPlace) / 2, glyphPlace, glyphPlace);
    paintGlyph(*painter, chip.glyph.value_or(StatusGlyph::Ring), glyph, colours.ink(chip.tone));
    words.setLeft(glyph.right() + Measures::spaceSmall + 1);
    const QRect name(words.left(), words.top(), words.width(), words.height() / 2);
    painter->setFont(Theme::font(isCurrent ? TypeRole::Strong : TypeRole::Body));
    painter->setPen(colours.text);
    painter->drawText(name, Qt::AlignVCenter | Qt::AlignLeft,
                      painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideMiddle, name.width()));
    painter->setFont(Theme::font(TypeRole::Muted));
    painter->setPen(chip.tone == Tone::Red ? colours.red : colours.muted);
    const QRect state(name.left(), name.bottom() + 1, name.width(), words.height() - name.height());
    painter->drawText(state, Qt::AlignVCenter | Qt::AlignLeft,
                      painter->fontMetrics().elidedText(chip.word, Qt::ElideRight, state.width()));
    painter->restore();
}

QSize ReviewQueueDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int lines =
        QFontMetrics(Theme::font(TypeRole::Strong)).height() + QFontMetrics(Theme::font(TypeRole::Muted)).height();
    return {option.rect.width(), lines + 2 * Measures::spaceSmall};
}
