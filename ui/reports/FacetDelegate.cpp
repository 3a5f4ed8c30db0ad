#include "ui/reports/FacetDelegate.h"

#include "ui/reports/FacetsModel.h"
#include "ui/text/Measures.h"
#include "ui/text/Theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

namespace {

constexpr int boxSize = 16;
constexpr int groupGap = 12;

void paintBox(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    QStyleOptionViewItem box(option);
    box.rect = QRect(option.rect.left(), option.rect.center().y() - boxSize / 2 + 1, boxSize, boxSize);
    box.state.setFlag(QStyle::State_HasFocus, false);
    box.state |= index.data(Qt::CheckStateRole).toInt() == Qt::Checked ? QStyle::State_On : QStyle::State_Off;
    const QStyle *const style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, painter, option.widget);
}

void paintValue(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const Colours &colours = Theme::current().colours();
    paintBox(painter, option, index);
    QRect line = option.rect.adjusted(boxSize + Measures::spaceSmall, 0, -Measures::spaceHair, 0);
    const QString count = QLocale().toString(index.data(FacetsModel::CountRole).toInt());
    painter->setFont(Theme::font(TypeRole::Muted));
    painter->setPen(colours.muted);
    painter->drawText(line, Qt::AlignVCenter | Qt::AlignRight, count);
    line.setRight(line.right() - painter->fontMetrics().horizontalAdvance(count) - Measures::spaceSmall);
    painter->setFont(Theme::font(TypeRole::Body));
    painter->setPen(colours.text);
    painter->drawText(line, Qt::AlignVCenter | Qt::AlignLeft,
                      painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, line.width()));
    if (!option.state.testFlag(QStyle::State_HasFocus))
        return;
    painter->setPen(QPen(colours.accent, Measures::focusRing));
    painter->drawRoundedRect(option.rect.adjusted(1, 1, -1, -1), Measures::chipRadius, Measures::chipRadius);
}

bool isTick(const QEvent *event)
{
    if (event->type() == QEvent::MouseButtonRelease)
        return static_cast<const QMouseEvent *>(event)->button() == Qt::LeftButton;
    return event->type() == QEvent::KeyPress && static_cast<const QKeyEvent *>(event)->key() == Qt::Key_Space;
}

} // namespace

void FacetDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (index.parent().isValid()) {
        paintValue(painter, option, index);
    } else {
        painter->setFont(Theme::font(TypeRole::Strong));
        painter->setPen(Theme::current().colours().muted);
        painter->drawText(option.rect.adjusted(0, 0, 0, -Measures::spaceHair), Qt::AlignBottom | Qt::AlignLeft,
                          index.data().toString());
    }
    painter->restore();
}

QSize FacetDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const int words = QFontMetrics(Theme::font(TypeRole::Body)).height();
    const bool isFirstGroup = !index.parent().isValid() && index.row() == 0;
    const int gap = index.parent().isValid() || isFirstGroup ? 0 : groupGap;
    return {0, qMax(Measures::control - 8, words + 6) + gap};
}

bool FacetDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &,
                                const QModelIndex &index)
{
    if (!index.flags().testFlag(Qt::ItemIsUserCheckable) || !isTick(event))
        return false;
    const bool isChecked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    return model->setData(index, isChecked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}
