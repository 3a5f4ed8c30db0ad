#include "ui/widgets/FlowLayout.h"

#include "ui/text/Measures.h"

#include <QWidget>

#include <algorithm>
#include <utility>

FlowLayout::FlowLayout(QWidget *parent) : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(Measures::spaceSmall);
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[size_t(index)].get() : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem *taken = m_items[size_t(index)].release();
    m_items.erase(m_items.begin() + index);
    return taken;
}

int FlowLayout::heightForWidth(int width) const
{
    int bottom = 0;
    for (const QRect &place : placesIn(QRect(0, 0, width, 0)))
        bottom = std::max(bottom, place.bottom() + 1);
    return bottom + contentsMargins().bottom();
}

QSize FlowLayout::sizeHint() const
{
    int width = 0;
    int height = 0;
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        width += (width > 0 ? spacing() : 0) + item->sizeHint().width();
        height = std::max(height, item->sizeHint().height());
    }
    return QSize(width, height).grownBy(contentsMargins());
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const auto &item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    const QList<QRect> places = placesIn(rect);
    for (int index = 0; index < count(); ++index)
        if (!places[index].isEmpty())
            itemAt(index)->setGeometry(places[index]);
}

QList<QRect> FlowLayout::placesIn(const QRect &rect) const
{
    const QRect room = rect.marginsRemoved(contentsMargins());
    QList<QRect> places;
    QPoint next = room.topLeft();
    int rowHeight = 0;
    qsizetype rowStart = 0;
    for (const auto &item : m_items) {
        const QSize size =
            item->isEmpty() ? QSize() : item->sizeHint().boundedTo({room.width(), item->sizeHint().height()});
        if (!size.isEmpty() && next.x() > room.left() && next.x() + size.width() > room.left() + room.width()) {
            settleRow(places, rowStart, room.right() + 1, rowHeight);
            rowStart = places.size();
            next = QPoint(room.left(), next.y() + rowHeight + spacing());
            rowHeight = 0;
        }
        places.append(size.isEmpty() ? QRect() : QRect(next, size));
        if (size.isEmpty())
            continue;
        next.rx() += size.width() + spacing();
        rowHeight = std::max(rowHeight, size.height());
    }
    settleRow(places, rowStart, room.right() + 1, rowHeight);
    return places;
}

void FlowLayout::settleRow(QList<QRect> &places, qsizetype first, int end, int height) const
{
    const auto last =
        std::find_if(places.crbegin(), places.crend(), [](const QRect &place) { return !place.isEmpty(); });
    int rest = last == places.crend() ? 0 : std::max(0, end - last->right() - 1);
    int shift = 0;
    for (qsizetype index = first; index < places.size(); ++index) {
        QRect &place = places[index];
        if (place.isEmpty())
            continue;
        place.translate(shift, (height - place.height()) / 2);
        if (m_items[size_t(index)]->expandingDirections() & Qt::Horizontal) {
            place.setWidth(place.width() + rest);
            shift = std::exchange(rest, 0);
        }
    }
}
