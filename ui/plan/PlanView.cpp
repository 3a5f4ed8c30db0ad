#include "ui/plan/PlanView.h"

#include "core/domain/ActionRules.h"
#include "ui/plan/DependencyLine.h"
#include "ui/plan/GanttAxis.h"
#include "ui/plan/GanttBar.h"
#include "ui/plan/PlanDelegate.h"
#include "ui/plan/PlanFilter.h"
#include "ui/plan/PlanHeader.h"
#include "ui/plan/PlanModel.h"
#include "ui/plan/PlanRows.h"
#include "ui/text/Theme.h"
#include "ui/text/Words.h"

#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace {

constexpr int branchSide = 16;
constexpr double barMiddle = 11.5;

} // namespace

PlanView::PlanView(PlanModel &model, PlanFilter &filter, GanttAxis &axis, QWidget *parent)
    : QTreeView(parent),
      m_model(model),
      m_filter(filter),
      m_axis(axis),
      m_header(new PlanHeader(axis, this))
{
    setHeader(m_header);
    setModel(&filter);
    setItemDelegate(new PlanDelegate(axis, this));
    setUniformRowHeights(true);
    setIndentation(branchSide);
    setAllColumnsShowFocus(true);
    setMouseTracking(true);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Themes and actions"));
    setAccessibleDescription(tr("Alt and the arrow keys move an action's date by a day."));
    connect(&axis, &GanttAxis::changed, viewport(), qOverload<>(&QWidget::update));
    connect(this, &QTreeView::doubleClicked, this, &PlanView::editAsked);
}

QModelIndex PlanView::sourceOf(const QModelIndex &index) const
{
    return m_filter.mapToSource(index);
}

const PlanAction *PlanView::currentAction() const
{
    return m_model.actionAt(sourceOf(currentIndex()));
}

const PlanTheme *PlanView::currentTheme() const
{
    return m_model.themeAt(sourceOf(currentIndex()));
}

void PlanView::select(const PlanActionId &action)
{
    const QModelIndex index = m_filter.mapFromSource(m_model.indexOf(action));
    if (!index.isValid())
        return;
    expand(index.parent());
    setCurrentIndex(index);
    scrollTo(index);
}

void PlanView::setPending(const std::optional<PlanActionId> &action, QDate due)
{
    m_pending = action;
    m_pendingDue = due;
    viewport()->update();
}

void PlanView::setToday(QDate today)
{
    m_today = today;
    m_header->setToday(today);
}

void PlanView::fitTime()
{
    const int room = viewport()->width();
    const bool isNarrow = room < 700;
    const int owner = isNarrow ? 0 : 108;
    m_header->setSectionHidden(PlanModel::Owner, isNarrow);
    m_header->resizeSection(PlanModel::Ranking, 54);
    m_header->resizeSection(PlanModel::Due, 92);
    m_header->resizeSection(PlanModel::Owner, std::max(40, owner));
    const int action = std::clamp(room * 32 / 100, 180, 330);
    m_header->resizeSection(PlanModel::Action, action);
    m_header->resizeSection(PlanModel::Time, std::max(120, room - action - owner - 54 - 92));
    m_axis.setWidth(m_header->sectionSize(PlanModel::Time));
}

int PlanView::timeLeft() const
{
    return m_header->sectionViewportPosition(PlanModel::Time);
}

void PlanView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    fitTime();
}

void PlanView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    Q_EMIT actionChanged();
}

void PlanView::drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    const Colours &colours = Theme::current().colours();
    const bool isSelected = selectionModel()->isRowSelected(index.row(), index.parent());
    if (isSelected)
        painter->fillRect(rect, colours.selection);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), colours.softLine);
    if (!model()->hasChildren(index))
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colours.muted);
    painter->translate(rect.right() - branchSide / 2.0 + 2, rect.center().y() + 0.5);
    painter->rotate(isExpanded(index) ? 90 : 0);
    painter->drawPolygon(QPolygonF({QPointF(-2.5, -4), QPointF(3, 0), QPointF(-2.5, 4)}));
    painter->restore();
}

void PlanView::paintEvent(QPaintEvent *event)
{
    QTreeView::paintEvent(event);
    QPainter painter(viewport());
    const double x = timeLeft() + m_axis.xOf(m_today);
    if (m_today.isValid() && x >= timeLeft())
        painter.fillRect(QRectF(x - 0.8, 0, 1.6, viewport()->height()), Theme::current().colours().accent);
    paintDependencies(painter);
    paintPending(painter);
}

std::optional<QLineF> PlanView::barOnScreen(const PlanActionId &action) const
{
    const QModelIndex index = m_filter.mapFromSource(m_model.indexOf(action)).siblingAtColumn(PlanModel::Time);
    const QRect row = visualRect(index);
    const GanttBar bar = index.data(PlanModel::BarRole).value<GanttBar>();
    if (!index.isValid() || row.isEmpty() || !bar.start || !bar.end)
        return std::nullopt;
    const double y = row.top() + barMiddle;
    return QLineF(timeLeft() + m_axis.xOf(*bar.start), y, timeLeft() + m_axis.xOf(bar.end->addDays(1)), y);
}

void PlanView::paintDependencies(QPainter &painter) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(QRect(timeLeft(), 0, m_axis.width(), viewport()->height()));
    for (const ActionDependency &dependency : m_model.contents().dependencies) {
        const auto first = barOnScreen(dependency.waitsFor);
        const auto waiting = barOnScreen(dependency.planAction);
        if (!first || !waiting)
            continue;
        const bool isLate = comesTooLate(*actionOf(m_model.contents(), dependency.waitsFor),
                                         *actionOf(m_model.contents(), dependency.planAction));
        paintDependency(painter, first->p2(), waiting->p1(), isLate ? DependencyLook::TooLate : DependencyLook::InTime);
    }
    painter.restore();
}

/// Where the bar would end, with its date: nothing is kept before the reason is given.
void PlanView::paintPending(QPainter &painter)
{
    if (!m_pending)
        return;
    const QModelIndex index = m_filter.mapFromSource(m_model.indexOf(*m_pending)).siblingAtColumn(PlanModel::Time);
    const QRect row = visualRect(index);
    if (!row.isValid())
        return;
    const Colours &colours = Theme::current().colours();
    const double x = timeLeft() + m_axis.xOf(m_pendingDue.addDays(1));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours.accent, 2, Qt::DashLine));
    painter.drawLine(QPointF(x, row.top() + 1), QPointF(x, row.bottom()));
    painter.setFont(Theme::font(TypeRole::Muted));
    const QString word = screenDate(m_pendingDue);
    const int width = painter.fontMetrics().horizontalAdvance(word) + 10;
    const double left = std::min(x + 4, double(viewport()->width() - width - 2));
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.accent);
    const QRectF tab(left, row.top() + 5, width, 17);
    painter.drawRoundedRect(tab, 3, 3);
    painter.setPen(colours.onAccent);
    painter.drawText(tab, Qt::AlignCenter, word);
}
