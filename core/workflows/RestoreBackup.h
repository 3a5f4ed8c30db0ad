#pragma once

#include "core/base/Result.h"
#include "core/storage/Journal.h"
#include "core/storage/RecordCounts.h"

#include <QDateTime>

/// A backup as a person chooses among them.
struct HeldBackup
{
    enum class Origin
    {
        Daily,
        BeforeUpgrade, ///< beside the workspace, from when a newer Scrutineer first opened it
        SetAside ///< what the workspace was before another backup was restored
    };

    QString path;
    Origin origin = Origin::Daily;
    QDateTime madeAt;
    qint64 bytes = 0;
    qint64 changes = 0; ///< entries of its journal
    QString problem; ///< empty: it is sound

    bool isSound() const { return problem.isEmpty(); }
    bool operator==(const HeldBackup &) const = default;
};

/// The backups of a workspace in the folder, and those made beside it before an upgrade: newest first, each opened and
/// looked through.
QList<HeldBackup> heldBackups(const QString &folder, const QString &workspacePath);

/// A kind of record of which there would be another number.
struct CountChange
{
    QString kind;
    qint64 now = 0;
    qint64 then = 0;

    bool operator==(const CountChange &) const = default;
};

/// What a workspace would lose and get if a backup took its place.
struct RestorePreview
{
    QList<JournalEntry> lost; ///< changes since, which the backup does not have, newest first
    QList<JournalEntry> broughtBack; ///< changes of the backup that the workspace does not have
    QList<CountChange> counts;

    bool changesNothing() const { return lost.isEmpty() && broughtBack.isEmpty(); }
};

Result<RestorePreview> previewRestore(const QString &backup, const QString &workspacePath);

/// Sets the present workspace aside in the folder and then puts the backup in its place. If anything fails, the
/// workspace is as it was. The path of what was set aside comes back.
Result<QString> restoreBackup(const QString &backup, const QString &workspacePath, const QString &folder,
                              const QDateTime &now);
