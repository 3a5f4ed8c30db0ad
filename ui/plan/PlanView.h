#pragma once

#include "core/domain/ImprovementPlan.h"

#include <QLineF>
#include <QTreeView>

#include <optional>

class GanttAxis;
class PlanFilter;
class PlanHeader;
class PlanModel;

/// The tree of a plan with its bars. A bar's end can be dragged, or moved by Alt and the arrow keys; the view only
/// asks.
class PlanView : public QTreeView
{
    Q_OBJECT

public:
    PlanView(PlanModel &model, PlanFilter &filter, GanttAxis &axis, QWidget *parent);

    const PlanAction *currentAction() const;
    /// The theme that is chosen, or that of the chosen action.
    const PlanTheme *currentTheme() const;
    void select(const PlanActionId &action);
    /// The date that is being asked about, drawn beside the bar until it is kept or given up.
    void setPending(const std::optional<PlanActionId> &action, QDate due);
    void setToday(QDate today);
    /// Gives the bars the room that the other columns leave.
    void fitTime();

Q_SIGNALS:
    void actionChanged();
    void moveAsked(const PlanActionId &action, QDate due);
    void editAsked();
    void removeAsked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    QModelIndex sourceOf(const QModelIndex &index) const;
    int timeLeft() const;
    /// The action whose bar's end lies under the point.
    const PlanAction *graspedAt(const QPoint &point) const;
    void moveCurrent(int days);
    void paintPending(QPainter &painter);
    void paintDependencies(QPainter &painter) const;
    /// Where the bar of an action that is shown begins and ends, or nothing.
    std::optional<QLineF> barOnScreen(const PlanActionId &action) const;

    PlanModel &m_model;
    PlanFilter &m_filter;
    GanttAxis &m_axis;
    PlanHeader *m_header;
    QDate m_today;
    std::optional<PlanActionId> m_pending;
    QDate m_pendingDue;
    std::optional<PlanActionId> m_dragged;
};
