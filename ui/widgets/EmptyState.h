#pragma once

#include <QWidget>

class QPushButton;
class TextLabel;

/// What stands where there is nothing to show: one sentence, and the action that fills the place.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    /// Without words for the action there is no button.
    EmptyState(const QString &sentence, const QString &action, QWidget *parent);

    void setSentence(const QString &sentence);
    void setAction(const QString &action);

Q_SIGNALS:
    void actionTriggered();

private:
    TextLabel *m_sentence;
    QPushButton *m_action;
};
