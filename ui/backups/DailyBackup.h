#pragma once

#include <QObject>
#include <QTimer>

class Settings;
class Workspace;

/// Where the backups of a workspace are kept: in a folder of their own beside it, or in the place that the settings
/// say.
QString backupFolder(const Settings &settings, const QString &workspacePath);

/// Makes the day's backup of an open workspace in the background, where the settings ask for it: soon after it was
/// opened, and on each day that it stays open.
class DailyBackup : public QObject
{
    Q_OBJECT

public:
    DailyBackup(const Workspace &workspace, const Settings &settings, QObject *parent);

    /// Looks whether the day has its backup, and makes it if not.
    void make();

Q_SIGNALS:
    void made();
    void failed(const QString &problem);

private:
    const Workspace &m_workspace;
    const Settings &m_settings;
    QTimer m_clock;
};
