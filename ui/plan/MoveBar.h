#pragma once

#include "core/domain/ImprovementPlan.h"

#include <QFrame>

class QLineEdit;
class QPushButton;
class TextLabel;

/// Asks why a date is to be moved, in its place on the page. Without a reason nothing is moved.
class MoveBar : public QFrame
{
    Q_OBJECT

public:
    explicit MoveBar(QWidget *parent);

    void ask(const PlanAction &action, QDate due);
    QDate due() const { return m_due; }

Q_SIGNALS:
    void moveConfirmed(const PlanAction &before, QDate due, const QString &reason);
    void givenUp();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void confirm();

    PlanAction m_action;
    QDate m_due;
    TextLabel *m_question;
    QLineEdit *m_reason;
    QPushButton *m_move;
};
