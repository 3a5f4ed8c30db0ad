#pragma once

#include <QObject>

class BackgroundTasks;
class Workspace;

/// The way in for files of figures: chosen, looked at off the GUI thread, and shown for the import.
class FigureFiles : public QObject
{
    Q_OBJECT

public:
    FigureFiles(Workspace &workspace, BackgroundTasks &tasks, QWidget *page);

    void chooseFile();
    void lookAt(const QString &path);

Q_SIGNALS:
    void done(const QString &summary);
    void failed(const QString &problem);

private:
    Workspace &m_workspace;
    BackgroundTasks &m_tasks;
    QWidget *m_page;
};
