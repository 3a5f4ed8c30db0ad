#include "ui/recommendations/RegisterTable.h"

#include "ui/recommendations/RegisterModel.h"
#include "ui/text/StatusGlyph.h"
#include "ui/text/Theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>

namespace {

constexpr int chevron = 8;

void paintGroup(QPainter &painter, const QRect &cell, const QModelIndex &index)
{
    const Colours &colours = Theme::current().colours();
    painter.fillRect(cell.adjusted(0, 0, 0, -1), colours.window);
    const QRect place = cell.adjusted(Measures::spaceMedium, 0, -Measures::spaceMedium, 0);
    const bool isFolded = index.data(RegisterModel::FoldedRole).toBool();
    const QPointF middle(place.left() + chevron / 2.0, place.center().y() + 0.5);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours.muted, 1.5));
    if (isFolded)
        painter.drawPolyline(
            QPolygonF({middle + QPointF(-1.5, -4), middle + QPointF(2.5, 0), middle + QPointF(-1.5, 4)}));
    else
        painter.drawPolyline(
            QPolygonF({middle + QPointF(-4, -1.5), middle + QPointF(0, 2.5), middle + QPointF(4, -1.5)}));
    painter.setFont(Theme::font(TypeRole::Strong));
    painter.setPen(colours.text);
    const QRect words = place.adjusted(chevron + Measures::spaceSmall, 0, 0, 0);
    QRect used;
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft, index.data().toString(), &used);
    painter.setFont(Theme::font(TypeRole::Body));
    painter.setPen(colours.muted);
    painter.drawText(words.adjusted(used.width() + Measures::spaceSmall, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft,
                     QLocale().toString(index.data(RegisterModel::CountRole).toInt()));
}

} // namespace

QSize RegisterDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize size = ChipDelegate::sizeHint(option, index);
    const bool hasSign = index.column() == int(RegisterColumn::Committee);
    return hasSign ? size.grownBy({0, 0, Measures::glyph + Measures::spaceSmall, 0}) : size;
}

void RegisterDelegate::paintContent(QPainter *painter, const QRect &place, const QStyleOptionViewItem &option,
                                    const QModelIndex &index) const
{
    if (index.data(RegisterModel::GroupRole).toBool())
        return paintGroup(*painter, option.rect, index);
    ChipDelegate::paintContent(painter, place, option, index);
    if (index.column() != int(RegisterColumn::Committee) || !index.data(RegisterModel::DisagreeRole).toBool())
        return;
    const QRectF sign(place.right() - Measures::glyph + 1, place.center().y() - Measures::glyph / 2.0, Measures::glyph,
                      Measures::glyph);
    paintGlyph(*painter, StatusGlyph::CrossedEquals, sign, Theme::current().colours().amber);
}

RegisterTable::RegisterTable(RegisterModel &model, const QString &accessibleName, QWidget *parent)
    : TableView(accessibleName, parent),
      m_register(model)
{
    setModel(&model);
    setItemDelegate(new RegisterDelegate(this));
    setSelectionMode(ExtendedSelection);
    setStretchColumn(0);
    connect(&model, &RegisterModel::arranged, this, &RegisterTable::spanGroups);
    spanGroups();
}

/// The head of a group takes the whole line.
void RegisterTable::spanGroups()
{
    clearSpans();
    for (const int line : m_register.groupLines())
        setSpan(line, 0, 1, m_register.columnCount());
}

void RegisterTable::fold(int line, bool folded)
{
    const int head = m_register.setFolded(line, folded);
    if (head >= 0)
        setCurrentIndex(m_register.index(head, 0));
}

void RegisterTable::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = event->modifiers() == Qt::NoModifier;
    const int line = currentIndex().row();
    if (isPlain && line >= 0 && (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right))
        return fold(line, event->key() == Qt::Key_Left);
    static const QList<int> letters{Qt::Key_U, Qt::Key_E, Qt::Key_J, Qt::Key_R};
    if (isPlain && letters.contains(event->key()))
        return Q_EMIT stepAsked(Qt::Key(event->key()));
    TableView::keyPressEvent(event);
}

void RegisterTable::mouseReleaseEvent(QMouseEvent *event)
{
    TableView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && index.isValid() && m_register.isGroup(index.row()))
        fold(index.row(), !index.data(RegisterModel::FoldedRole).toBool());
}
