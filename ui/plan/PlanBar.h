#pragma once

#include "core/domain/ImprovementPlan.h"
#include "ui/plan/GanttAxis.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class SearchField;
class SegmentedSwitch;

/// The row of filters over a plan: which plan, whose actions, which colour, what moved, and the scale of time.
class PlanBar : public QWidget
{
    Q_OBJECT

public:
    explicit PlanBar(QWidget *parent);

    void setPlans(const QList<ImprovementPlan> &plans, const std::optional<ImprovementPlanId> &current);
    void setOwners(const QStringList &owners);
    void setScale(GanttAxis::Scale scale);
    void clear();
    void startFilter();

Q_SIGNALS:
    void planChosen(const ImprovementPlanId &plan);
    void textChanged(const QString &text);
    void ownerChosen(const QString &owner);
    void ratingChosen(std::optional<Rating> rating);
    void movedChosen(bool only);
    void scaleChosen(GanttAxis::Scale scale);

private:
    void layOut();
    void connectParts();

    QComboBox *m_plan;
    SearchField *m_field;
    QComboBox *m_owner;
    QComboBox *m_rating;
    QCheckBox *m_moved;
    SegmentedSwitch *m_scale;
};
