#include "ui/overview/OverviewDelegate.h"

#include "ui/overview/OverviewList.h"
#include "ui/overview/RowParts.h"
#include "ui/text/Theme.h"

#include <QPainter>

namespace {

constexpr int padding = 5;
constexpr int barRow = 24;
constexpr int tileRow = 28;

const OverviewList &listOf(const QStyleOptionViewItem &option)
{
    return *qobject_cast<const OverviewList *>(option.widget);
}

int lineHeight(TypeRole role)
{
    return QFontMetrics(Theme::font(role)).height();
}

/// Where the words of a row stand: between what is before and what is behind them.
QRect wordsPlace(const OverviewList &list, const OverviewRow &row, const QRect &place)
{
    QRect words = place;
    if (row.number > 0)
        words.setLeft(words.left() + numberColumn);
    else if (row.glyph)
        words.setLeft(words.left() + glyphColumn);
    if (list.asideWidth() > 0)
        words.setRight(words.right() - list.asideWidth() - Measures::spaceMedium);
    if (list.dateWidth() > 0)
        words.setRight(words.right() - list.dateWidth() - Measures::spaceMedium);
    return words;
}

void paintGround(QPainter *painter, const QStyleOptionViewItem &option, const OverviewRow &row)
{
    const Colours &colours = Theme::current().colours();
    const OverviewList &list = listOf(option);
    const QRect cell = option.rect;
    if (option.state.testFlag(QStyle::State_MouseOver) && row.kind == OverviewRow::Kind::Line)
        painter->fillRect(cell, colours.hover);
    const bool isPlain = !row.bar && row.tiles.isEmpty() && row.kind == OverviewRow::Kind::Line;
    if (isPlain)
        painter->fillRect(QRect(cell.left(), cell.bottom(), cell.width(), 1), colours.softLine);
    if (!list.hasFocus() || list.currentIndex().row() != list.indexAt(cell.center()).row())
        return;
    painter->setPen(QPen(colours.accent, Measures::focusRing));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(cell).adjusted(1, 1, -1, -1), Measures::chipRadius, Measures::chipRadius);
}

void paintWords(QPainter *painter, const OverviewRow &row, const QRect &place)
{
    const Colours &colours = Theme::current().colours();
    int top = place.top() + padding;
    const auto write = [&](const QString &words, TypeRole role, const QColor &ink) {
        painter->setFont(Theme::font(role));
        painter->setPen(ink);
        for (const QString &line : wrapped(words, Theme::font(role), place.width())) {
            painter->drawText(QRect(place.left(), top, place.width(), lineHeight(role)), Qt::AlignVCenter, line);
            top += lineHeight(role);
        }
    };
    write(row.title, TypeRole::Body, colours.text);
    if (!row.detail.isEmpty())
        write(row.detail, TypeRole::Muted, colours.muted);
}

/// The date and the word behind it, on the first line of the words.
void paintAsides(QPainter *painter, const OverviewList &list, const OverviewRow &row, const QRect &place)
{
    const Colours &colours = Theme::current().colours();
    QRect line(place.left(), place.top() + padding, place.width(), lineHeight(TypeRole::Body));
    painter->setFont(Theme::figureFont());
    painter->setPen(row.asideTone == Tone::Grey ? colours.muted : colours.ink(row.asideTone));
    painter->drawText(line, Qt::AlignRight | Qt::AlignVCenter, row.aside);
    if (list.asideWidth() > 0)
        line.setRight(line.right() - list.asideWidth() - Measures::spaceMedium);
    painter->setPen(colours.muted);
    painter->drawText(line, Qt::AlignRight | Qt::AlignVCenter, row.date);
}

} // namespace

void OverviewDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const OverviewList &list = listOf(option);
    const OverviewRow &row = list.rowAt(index);
    const QRect place = option.rect.adjusted(sideInset, 0, -sideInset, -1);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(painter, option, row);
    if (row.kind == OverviewRow::Kind::Heading)
        paintHeading(*painter, row, place);
    else if (row.bar)
        paintBarRow(*painter, row, place);
    else if (row.chip)
        paintTileRow(*painter, row, place, list.mostTiles());
    else {
        const QRect line(place.left(), place.top() + padding, place.width(), lineHeight(TypeRole::Body));
        row.number > 0 ? paintNumber(*painter, row, line) : paintShape(*painter, row, line);
        paintWords(painter, row, wordsPlace(list, row, place));
        paintAsides(painter, list, row, place);
    }
    painter->restore();
}

QSize OverviewDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const OverviewList &list = listOf(option);
    const OverviewRow &row = list.rowAt(index);
    const int width = list.viewport()->width();
    if (row.kind == OverviewRow::Kind::Heading)
        return {width, lineHeight(TypeRole::Muted) + Measures::spaceSmall + 2};
    if (row.bar)
        return {width, std::max(barRow, lineHeight(TypeRole::Body) + 4)};
    if (row.chip)
        return {width, std::max(tileRow, lineHeight(TypeRole::Body) + 6)};
    const int words = wordsPlace(list, row, QRect(sideInset, 0, width - 2 * sideInset, 0)).width();
    const auto linesOf = [&](const QString &text, TypeRole role) {
        return text.isEmpty() ? 0 : int(wrapped(text, Theme::font(role), words).size()) * lineHeight(role);
    };
    return {width, linesOf(row.title, TypeRole::Body) + linesOf(row.detail, TypeRole::Muted) + 2 * padding + 1};
}
