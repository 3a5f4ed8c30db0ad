#include "ui/tables/ElideDelegate.h"

#include "ui/tables/TableView.h"
#include "ui/text/Theme.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace {

bool isSelected(const QStyleOptionViewItem &option)
{
    return option.state.testFlag(QStyle::State_Selected);
}

int visualColumn(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *view = qobject_cast<const TableView *>(option.widget);
    return view ? view->visualColumn(index.column()) : index.column();
}

/// The ring goes round the whole row: each cell draws its part of it.
void paintRing(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *view = qobject_cast<const TableView *>(option.widget);
    if (!view || !view->hasFocus() || view->currentIndex().row() != index.row())
        return;
    const QColor accent = Theme::current().colours().accent;
    const QRect cell = option.rect;
    const int column = view->visualColumn(index.column());
    painter->fillRect(QRect(cell.left(), cell.top(), cell.width(), Measures::focusRing), accent);
    painter->fillRect(QRect(cell.left(), cell.bottom() - Measures::focusRing + 1, cell.width(), Measures::focusRing),
                      accent);
    if (column == 0)
        painter->fillRect(QRect(cell.left(), cell.top(), Measures::focusRing, cell.height()), accent);
    if (column == view->shownColumnCount() - 1)
        painter->fillRect(QRect(cell.right() - Measures::focusRing + 1, cell.top(), Measures::focusRing, cell.height()),
                          accent);
}

void paintGround(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const Colours &colours = Theme::current().colours();
    const auto *view = qobject_cast<const TableView *>(option.widget);
    const QRect cell = option.rect;
    if (isSelected(option))
        painter->fillRect(cell, colours.selection);
    else if (view && view->hoveredRow() == index.row())
        painter->fillRect(cell, colours.hover);
    painter->fillRect(QRect(cell.left(), cell.bottom(), cell.width(), 1), colours.softLine);
    if (isSelected(option) && visualColumn(option, index) == 0)
        painter->fillRect(QRect(cell.left(), cell.top(), Measures::accentBar, cell.height()), colours.accent);
    paintRing(painter, option, index);
}

QFont fontOf(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const bool isHead = index.data(Qt::FontRole).value<QFont>().weight() > QFont::Normal;
    if (isHead || (isSelected(option) && visualColumn(option, index) == 0))
        return Theme::font(TypeRole::Strong);
    const bool isRight = index.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight;
    return isRight ? Theme::figureFont() : Theme::font(TypeRole::Body);
}

} // namespace

void ElideDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    paintGround(painter, option, index);
    paintContent(painter, contentRect(option), option, index);
    painter->restore();
}

void ElideDelegate::paintContent(QPainter *painter, const QRect &place, const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const
{
    const Colours &colours = Theme::current().colours();
    painter->setFont(fontOf(option, index));
    painter->setPen(option.state.testFlag(QStyle::State_Enabled) ? colours.text : colours.faint);
    const QString words = index.data().toString().simplified();
    painter->drawText(place, index.data(Qt::TextAlignmentRole).toInt(),
                      painter->fontMetrics().elidedText(words, Qt::ElideRight, place.width()));
}

QSize ElideDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const QFontMetrics metrics(Theme::font(TypeRole::Body));
    return {metrics.horizontalAdvance(index.data().toString().simplified()) + 2 * Measures::spaceMedium + 1,
            metrics.height()};
}

bool ElideDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                              const QModelIndex &index)
{
    const QString explanation = index.data(Qt::ToolTipRole).toString();
    const bool isCut = sizeHint(option, index).width() > option.rect.width();
    if (event->type() != QEvent::ToolTip || !explanation.isEmpty() || !isCut)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(), index.data().toString(), view);
    return true;
}

QRect ElideDelegate::contentRect(const QStyleOptionViewItem &option)
{
    return option.rect.adjusted(Measures::spaceMedium, 0, -Measures::spaceMedium, -1);
}
