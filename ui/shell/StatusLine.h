#pragma once

#include "ui/workspace/Background.h"

#include <QStatusBar>

class LinkButton;
class ProgressLine;
class TextLabel;

/// The line at the foot of the window: what was saved last with its Undo, the work that goes on, the search index, and
/// who is at work.
class StatusLine : public QStatusBar
{
    Q_OBJECT

public:
    StatusLine(BackgroundTasks &tasks, QWidget *parent);

    void setFile(const QString &path);
    void setUser(const QString &name);
    void setIndexState(const QString &words);
    /// Says what was saved, and offers to take it back until something else is said.
    void saySaved(const QString &label);
    void say(const QString &words);

Q_SIGNALS:
    void undoAsked();

private:
    void showProgress();

    BackgroundTasks &m_tasks;
    TextLabel *m_state;
    LinkButton *m_undo;
    TextLabel *m_file;
    ProgressLine *m_progress;
    TextLabel *m_index;
    TextLabel *m_user;
};
