#pragma once

#include "ui/recommendations/steps/Step.h"

#include <QFrame>

class MessageBar;
class QFormLayout;
class QScrollArea;
class TextLabel;
class Workspace;

/// The form of one step within the page: Ctrl+Return saves it as one change, Esc puts it away.
class StepForm : public QFrame
{
    Q_OBJECT

public:
    StepForm(Workspace &workspace, QWidget *parent);

    void ask(const Step &step);
    /// Whether something was filled in that is not saved.
    bool isModified() const;

public Q_SLOTS:
    void save();
    void cancel();

Q_SIGNALS:
    void finished();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    /// A field on the screen, and how its value is read.
    struct Shown
    {
        QString key;
        QWidget *widget = nullptr;
        std::function<QVariant()> value;
        QVariant atFirst;
    };

    void layOut();
    void clear();
    void addField(const StepField &field);
    Shown makeField(const StepField &field);
    Shown makeLine(const StepField &field);
    Shown makeWords(const StepField &field);
    Shown makeDay(const StepField &field);
    Shown makeOptionalDay(const StepField &field);
    Shown makeChoice(const StepField &field);
    Shown makeTick(const StepField &field);
    Shown makeFile(const StepField &field);
    void addButtons();

    Workspace &m_workspace;
    Step m_step;
    QList<Shown> m_shown;
    TextLabel *m_title = nullptr;
    TextLabel *m_explanation = nullptr;
    MessageBar *m_message = nullptr;
    QScrollArea *m_area = nullptr;
    QWidget *m_body = nullptr;
    QFormLayout *m_form = nullptr;
};
