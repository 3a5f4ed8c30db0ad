#include "ui/backups/DailyBackup.h"

#include "core/workflows/RollingBackups.h"
#include "ui/workspace/Background.h"
#include "ui/workspace/Settings.h"
#include "ui/workspace/Workspace.h"

#include <QDir>
#include <QFileInfo>

#include <chrono>

using namespace std::chrono_literals;

namespace {

// The first pages are drawn before the disk is asked for more.
constexpr auto restAfterOpening = 1500ms;
constexpr auto betweenLooks = 1h;

Result<bool> backUpToday(const QString &path, const QString &folder)
{
    const Result<Database> database = Database::open(path, Database::Access::ReadOnly);
    if (!database)
        return database.error();
    return takeDailyBackup(*database, folder, QDate::currentDate(), BackupPlan());
}

} // namespace

QString backupFolder(const Settings &settings, const QString &workspacePath)
{
    const QString chosen = settings.value(SettingKeys::backupFolder());
    const QString place = chosen.isEmpty() ? QFileInfo(workspacePath).absolutePath() : chosen;
    // A folder of its own, since it is made private.
    return QDir(place).filePath(QStringLiteral("Scrutineer backups"));
}

DailyBackup::DailyBackup(const Workspace &workspace, const Settings &settings, QObject *parent)
    : QObject(parent),
      m_workspace(workspace),
      m_settings(settings)
{
    connect(&m_clock, &QTimer::timeout, this, &DailyBackup::make);
    m_clock.start(betweenLooks);
    QTimer::singleShot(restAfterOpening, this, &DailyBackup::make);
}

void DailyBackup::make()
{
    if (m_workspace.isReadOnly() || !m_settings.value(SettingKeys::backsUpDaily()))
        return;
    const QString folder = backupFolder(m_settings, m_workspace.path());
    const auto work = [path = m_workspace.path(), folder] { return backUpToday(path, folder); };
    inBackground(this, work, [this](const Result<bool> &outcome) {
        if (!outcome)
            Q_EMIT failed(outcome.error().message);
        else
            Q_EMIT made();
    });
}
