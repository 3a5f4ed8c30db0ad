#pragma once

#include "core/base/Result.h"
#include "ui/workspace/Background.h"

#include <QWidget>

class Workspace;

/// The dialogs and the work around whole workspace files: new, open, sample, backup, restore and check.
class WorkspaceFiles : public QObject
{
    Q_OBJECT

public:
    WorkspaceFiles(BackgroundTasks &tasks, QWidget *window);

    void chooseNew();
    void chooseExisting();
    void chooseBackup();
    /// Opens the sample council's workspace, which is made in the user's data folder where it is not there yet.
    void openSample();
    void saveBackup(const Workspace &workspace);
    /// Puts a backup in the place of the workspace, which is set aside in the folder first, and opens it again.
    void restoreOver(const QString &backup, const QString &workspace, const QString &folder);
    void check(const Workspace &workspace);

Q_SIGNALS:
    /// A workspace is there to be opened.
    void ready(const QString &path);
    void failed(const QString &problem);
    void told(const QString &words);

private:
    void chooseRestoredName(const QString &backup);
    void finish(const Result<void> &outcome, const QString &path);

    BackgroundTasks &m_tasks;
    QWidget *m_window;
};
