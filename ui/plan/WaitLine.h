#pragma once

#include "core/domain/ImprovementPlan.h"

#include <QWidget>

class QComboBox;

/// One action that another waits for, chosen among those of the plan. Not chosen yet, it waits for itself.
class WaitLine : public QWidget
{
    Q_OBJECT

public:
    WaitLine(const ActionDependency &dependency, const QList<PlanAction> &actions, QWidget *parent);

    ActionDependency dependency() const;

Q_SIGNALS:
    void changed();

private:
    const ActionDependency m_before;
    QComboBox *m_action;
};
