#include "ui/reports/reader/OutlineView.h"

#include "ui/reports/reader/OutlineDelegate.h"
#include "ui/reports/reader/OutlineModel.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QScopedValueRollback>

OutlineView::OutlineView(QWidget *parent) : QTreeView(parent), m_outline(new OutlineModel(this))
{
    setAccessibleName(tr("Outline of the report"));
    setModel(m_outline);
    setItemDelegate(new OutlineDelegate(this));
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setExpandsOnDoubleClick(false);
    setIndentation(0);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    connect(this, &QTreeView::activated, this, &OutlineView::choose);
}

void OutlineView::showReport(const ReportDetail &detail)
{
    const QScopedValueRollback following(m_isFollowing, true);
    m_outline->setReport(detail);
    expandAll();
}

void OutlineView::clearReport()
{
    m_outline->clear();
}

void OutlineView::followSection(int section)
{
    const QModelIndex index = m_outline->indexOfSection(section);
    if (!index.isValid() || index == currentIndex())
        return;
    const QScopedValueRollback following(m_isFollowing, true);
    setCurrentIndex(index);
}

void OutlineView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    if (!m_isFollowing)
        choose(current);
}

/// The current entry can be asked for again: its text may have been scrolled away.
void OutlineView::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex pressed = indexAt(event->position().toPoint());
    const bool wasCurrent = pressed.isValid() && pressed == currentIndex();
    QTreeView::mousePressEvent(event);
    if (wasCurrent)
        choose(pressed);
}

void OutlineView::choose(const QModelIndex &index)
{
    const QString paragraph = index.data(OutlineModel::ParagraphRole).toString();
    const QVariant section = index.data(OutlineModel::SectionRole);
    if (!paragraph.isEmpty())
        Q_EMIT paragraphChosen(paragraph);
    else if (section.isValid() && section.toInt() >= 0)
        Q_EMIT sectionChosen(section.toInt());
}

/// What officers ask can be taken up by scrutiny, and figures be recorded, by mouse or by the menu key.
void OutlineView::contextMenuEvent(QContextMenuEvent *event)
{
    const QModelIndex index = event->reason() == QContextMenuEvent::Mouse ? indexAt(event->pos()) : currentIndex();
    const auto source = RecommendationId::fromString(index.data(OutlineModel::RecommendationRole).toString());
    const bool isFigure = index.data(OutlineModel::GroupRole).toInt() == int(OutlineModel::Group::Figures);
    if (!source && !(index.isValid() && isFigure))
        return;
    auto *const menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (source)
        connect(menu->addAction(tr("Make a scrutiny recommendation of it…")), &QAction::triggered, this,
                [this, id = *source] { Q_EMIT scrutinyAsked(id); });
    else
        connect(menu->addAction(tr("Record the report's figures…")), &QAction::triggered, this,
                &OutlineView::figuresAsked);
    menu->popup(viewport()->mapToGlobal(visualRect(index).bottomLeft()));
}

void OutlineView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    scheduleDelayedItemsLayout();
}
