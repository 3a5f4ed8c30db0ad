#include "core/workflows/RestoreBackup.h"

#include "core/storage/Backup.h"
#include "core/storage/Database.h"
#include "core/storage/Integrity.h"
#include "core/workflows/RollingBackups.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace {

HeldBackup lookThrough(const QString &path, HeldBackup::Origin origin)
{
    const QFileInfo file(path);
    HeldBackup backup{path, origin, file.lastModified(), file.size(), 0, {}};
    const Result<Database> database = Database::openAsItIs(path);
    if (!database) {
        backup.problem = database.error().message;
        return backup;
    }
    const Result<JournalHead> head = journalHead(*database);
    const Result<QStringList> problems = integrityProblems(path);
    backup.changes = head ? head->number : 0;
    if (!head || !problems)
        backup.problem = head ? problems.error().message : head.error().message;
    else
        backup.problem = problems->value(0);
    return backup;
}

QStringList upgradeBackups(const QString &workspacePath)
{
    const QFileInfo workspace(workspacePath);
    QStringList files;
    for (const QFileInfo &file : workspace.absoluteDir().entryInfoList({QStringLiteral("*.backup")}, QDir::Files))
        if (file.fileName().startsWith(workspace.fileName() + QStringLiteral(".v")))
            files.append(file.absoluteFilePath());
    return files;
}

/// The entries after the last that both journals have, newest first.
QList<JournalEntry> after(qsizetype shared, const QList<JournalEntry> &entries)
{
    QList<JournalEntry> rest = entries.sliced(shared);
    std::reverse(rest.begin(), rest.end());
    return rest;
}

QList<CountChange> differences(const QList<RecordCount> &now, const QList<RecordCount> &then)
{
    QList<CountChange> changes;
    for (qsizetype kind = 0; kind < qMin(now.size(), then.size()); ++kind)
        if (now.at(kind).count != then.at(kind).count)
            changes.append({now.at(kind).kind, now.at(kind).count, then.at(kind).count});
    return changes;
}

} // namespace

QList<HeldBackup> heldBackups(const QString &folder, const QString &workspacePath)
{
    QList<HeldBackup> backups;
    for (const KeptBackup &kept : keptBackups(folder, workspacePath))
        backups.append(lookThrough(kept.path, HeldBackup::Origin::Daily));
    for (const QString &path : upgradeBackups(workspacePath))
        backups.append(lookThrough(path, HeldBackup::Origin::BeforeUpgrade));
    for (const QString &path : setAsideBackups(folder, workspacePath))
        backups.append(lookThrough(path, HeldBackup::Origin::SetAside));
    std::stable_sort(backups.begin(), backups.end(),
                     [](const auto &one, const auto &other) { return one.madeAt > other.madeAt; });
    return backups;
}

Result<RestorePreview> previewRestore(const QString &backup, const QString &workspacePath)
{
    const Result<Database> present = Database::openAsItIs(workspacePath);
    if (!present)
        return present.error();
    const Result<Database> past = Database::openAsItIs(backup);
    if (!past)
        return past.error();
    const Result<QList<JournalEntry>> now = Journal(*present).entries();
    const Result<QList<JournalEntry>> then = Journal(*past).entries();
    if (!now || !then)
        return now ? then.error() : now.error();
    const auto parting = std::mismatch(now->begin(), now->end(), then->begin(), then->end());
    const qsizetype shared = parting.first - now->begin();
    RestorePreview preview{after(shared, *now), after(shared, *then), {}};
    const Result<QList<RecordCount>> countsNow = recordCounts(*present);
    // A backup of an older schema may lack a kind: then only the changes are told.
    const Result<QList<RecordCount>> countsThen = recordCounts(*past);
    if (countsNow && countsThen)
        preview.counts = differences(*countsNow, *countsThen);
    return preview;
}

Result<QString> restoreBackup(const QString &backup, const QString &workspacePath, const QString &folder,
                              const QDateTime &now)
{
    const Result<Database> present = Database::openAsItIs(workspacePath);
    if (!present)
        return present.error();
    const Result<QString> aside = setAside(*present, folder, now);
    if (!aside)
        return aside;
    if (const Result<void> restored = restoreInto(backup, workspacePath); !restored)
        return restored.error();
    return aside;
}
