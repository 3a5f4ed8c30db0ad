#pragma once

#include "core/base/Result.h"

#include <QDateTime>
#include <QList>
#include <QString>

class Database;

/// How many backups are kept: the last days that have one, the last weeks and the last months.
struct BackupPlan
{
    int days = 7;
    int weeks = 4;
    int months = 12;
};

/// One kept backup of a workspace.
struct KeptBackup
{
    QString path;
    QDate day;

    bool operator==(const KeptBackup &) const = default;
};

/// The days whose backups the plan no longer wants. The newest of each day, ISO week and month within the plan stays,
/// and so does every day after `today`: a clock that was set back forgets nothing.
QList<QDate> daysToForget(QList<QDate> days, QDate today, const BackupPlan &plan);

/// Keeps what the workspace is now beside the daily backups, where the plan does not remove it. The file's path comes
/// back.
Result<QString> setAside(const Database &database, const QString &folder, const QDateTime &now);

/// The files that were set aside, newest first.
QStringList setAsideBackups(const QString &folder, const QString &workspacePath);

/// The backups in the folder, newest first.
QList<KeptBackup> keptBackups(const QString &folder, const QString &workspacePath);

/// Makes today's backup if there is none yet, and then removes those that the plan does not want. Says whether one was
/// made. If it fails, the older ones are all still there.
Result<bool> takeDailyBackup(const Database &database, const QString &folder, QDate today, const BackupPlan &plan);
