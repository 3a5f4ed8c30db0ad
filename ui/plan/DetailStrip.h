#pragma once

#include "core/domain/PlanContents.h"

#include <QWidget>

class ChipLabel;
class QPushButton;
class TextLabel;

/// The story of the chosen action under the bars: success measure, first date, moves with their reasons, what it
/// answers.
class DetailStrip : public QWidget
{
    Q_OBJECT

public:
    explicit DetailStrip(QWidget *parent);

    /// What can be done with the action, as a menu.
    void setActions(const QList<QAction *> &actions);
    void showAction(const PlanAction *action, const PlanContents &contents, QDate today);

Q_SIGNALS:
    void linkChosen(const ActionLink &link);

private:
    void showLinks(const PlanAction &action, const PlanContents &contents);

    TextLabel *m_title;
    ChipLabel *m_chip;
    TextLabel *m_measure;
    TextLabel *m_story;
    QPushButton *m_do;
    QWidget *m_links = nullptr;
};
