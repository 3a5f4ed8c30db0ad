#pragma once

#include "core/domain/ImprovementPlan.h"

#include <QDialog>

class QDialogButtonBox;
class QLineEdit;
class QSpinBox;
class TextLabel;

/// The fields of a theme: its number, what it is called, who leads it and how success would show.
class ThemeForm : public QDialog
{
    Q_OBJECT

public:
    /// The others are the plan's themes, whose numbers are taken.
    ThemeForm(const PlanTheme &theme, const QList<PlanTheme> &others, QWidget *parent);

    PlanTheme edited() const;

Q_SIGNALS:
    void editAccepted(const PlanTheme &theme);

private:
    void layOut();
    QString problem() const;
    void judge();

    const PlanTheme m_before;
    const QList<PlanTheme> m_others;
    QSpinBox *m_number;
    QLineEdit *m_title;
    QLineEdit *m_lead;
    QLineEdit *m_measures;
    TextLabel *m_problem;
    QDialogButtonBox *m_buttons;
};
