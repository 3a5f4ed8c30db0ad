#include "ui/overview/OverviewList.h"

#include "ui/overview/OverviewDelegate.h"
#include "ui/text/Theme.h"

#include <QKeyEvent>

#include <algorithm>

namespace {

constexpr int leastHeight = 60;

} // namespace

OverviewList::OverviewList(const QString &name, QWidget *parent) : QListView(parent), m_model(this)
{
    setModel(&m_model);
    setItemDelegate(new OverviewDelegate(this));
    setAccessibleName(name);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::NoSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(QListView::Adjust);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Expanding);
    connect(this, &QListView::clicked, this, &OverviewList::open);
    connect(this, &QListView::entered, this, [this](const QModelIndex &index) {
        const bool opens = m_model.flags(index).testFlag(Qt::ItemIsEnabled);
        viewport()->setCursor(opens ? Qt::PointingHandCursor : Qt::ArrowCursor);
    });
    connect(this, &QListView::viewportEntered, this, [this] { viewport()->unsetCursor(); });
}

void OverviewList::setRows(const QList<OverviewRow> &rows)
{
    if (rows == m_model.rows())
        return;
    const QFontMetrics metrics(Theme::font(TypeRole::Body));
    m_dateWidth = 0;
    m_asideWidth = 0;
    m_mostTiles = 0;
    for (const OverviewRow &row : rows) {
        m_dateWidth = std::max(m_dateWidth, metrics.horizontalAdvance(row.date));
        m_asideWidth = std::max(m_asideWidth, metrics.horizontalAdvance(row.aside));
        m_mostTiles = std::max(m_mostTiles, int(row.tiles.size()));
    }
    const int place = currentIndex().row();
    m_model.setRows(rows);
    if (hasFocus() && !rows.isEmpty())
        setCurrentIndex(m_model.index(std::clamp(place, firstChoosable(), int(rows.size()) - 1)));
}

QSize OverviewList::sizeHint() const
{
    return minimumSizeHint();
}

QSize OverviewList::minimumSizeHint() const
{
    return {0, leastHeight};
}

void OverviewList::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && currentIndex().isValid())
        return open(currentIndex());
    if (event->key() == Qt::Key_Delete && currentIndex().isValid())
        return Q_EMIT removeAsked(currentIndex().row());
    QListView::keyPressEvent(event);
}

void OverviewList::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    const bool isByKey = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (isByKey && !currentIndex().isValid() && firstChoosable() < m_model.rowCount())
        setCurrentIndex(m_model.index(firstChoosable()));
}

void OverviewList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    // The rows wrap their words: they are as high as the new width needs.
    scheduleDelayedItemsLayout();
}

void OverviewList::open(const QModelIndex &index)
{
    if (m_model.flags(index).testFlag(Qt::ItemIsEnabled))
        Q_EMIT opened(rowAt(index));
}

int OverviewList::firstChoosable() const
{
    const auto isLine = [](const OverviewRow &row) { return row.kind == OverviewRow::Kind::Line; };
    return int(std::find_if(m_model.rows().cbegin(), m_model.rows().cend(), isLine) - m_model.rows().cbegin());
}
