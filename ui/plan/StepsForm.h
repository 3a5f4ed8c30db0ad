#pragma once

#include "ui/plan/PlanChanges.h"

#include <QDialog>

class QDialogButtonBox;
class RowStack;
class TextLabel;

/// The milestones of one action, and the actions it waits for. It gives back both; nothing is written here.
class StepsForm : public QDialog
{
    Q_OBJECT

public:
    StepsForm(const PlanContents &contents, const PlanAction &action, QDate today, QWidget *parent);

    ActionSteps edited() const;

Q_SIGNALS:
    void editAccepted(const ActionSteps &steps);

private:
    void layOut();
    void fill();
    void addMilestone(const Milestone &milestone);
    void addWait(const ActionDependency &dependency);
    QString problem() const;
    QString problemOfWaits(const QList<ActionDependency> &waits) const;
    void judge();
    void acceptEdit();

    const PlanContents m_contents;
    const PlanAction m_action;
    const QDate m_today;
    RowStack *m_milestones;
    RowStack *m_waits;
    TextLabel *m_problem;
    QDialogButtonBox *m_buttons;
};
