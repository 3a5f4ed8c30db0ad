#include "ui/workspace/Workspace.h"

#include "core/storage/Integrity.h"
#include "core/storage/Journal.h"
#include "core/storage/PublicView.h"
#include "core/storage/WorkspaceQueries.h"
#include "core/workflows/ImportObservations.h"
#include "ui/workspace/Background.h"

#include <QDateTime>
#include <QFileInfo>

namespace {

constexpr int watchInterval = 1500;

Stamp stampOf(const QString &userName)
{
    return {userName, QDateTime::currentDateTimeUtc()};
}

QString nameOf(const Database &database)
{
    const Result<QString> council = councilName(database);
    return council && !council->isEmpty() ? *council : QFileInfo(database.path()).completeBaseName();
}

bool isAboutWriting(Error::Kind kind)
{
    return kind == Error::Kind::ReadOnly || kind == Error::Kind::Unreadable || kind == Error::Kind::Busy;
}

} // namespace

Result<std::unique_ptr<Workspace>> Workspace::open(const QString &path, const QString &userName)
{
    const bool isWritable = QFileInfo(path).isWritable() && QFileInfo(QFileInfo(path).absolutePath()).isWritable();
    Result<Database> database =
        Database::open(path, isWritable ? Database::Access::ReadWrite : Database::Access::ReadOnly);
    QString reason = isWritable ? QString()
                                : tr("This workspace can only be read here: its file or folder is write-protected. "
                                     "Save a copy to make changes.");
    if (!database && isWritable && isAboutWriting(database.error().kind)) {
        reason = database.error().message;
        database = Database::open(path, Database::Access::ReadOnly);
    }
    if (!database)
        return database.error();
    if (showsPublicMatterAlone(*database))
        reason = tr("This is the workspace as the public sees it. Show everything to make changes.");
    if (database->isNewer())
        reason = tr("This workspace was made by a newer version of Scrutineer. It can be read here; upgrade Scrutineer "
                    "to make changes.");
    return std::unique_ptr<Workspace>(new Workspace(std::move(*database), userName, reason));
}

Workspace::Workspace(Database database, const QString &userName, const QString &readOnlyReason)
    : m_database(std::move(database)),
      m_name(nameOf(m_database)),
      m_userName(userName),
      m_readOnlyReason(readOnlyReason),
      m_dataVersion(m_database.dataVersion())
{
    connect(&m_watch, &QTimer::timeout, this, &Workspace::lookForForeignChanges);
    m_watch.start(watchInterval);
    QTimer::singleShot(0, this, &Workspace::checkInBackground);
}

Result<void> Workspace::refuseIfReadOnly() const
{
    if (!isReadOnly())
        return {};
    return Error{Error::Kind::ReadOnly, m_readOnlyReason};
}

Result<void> Workspace::perform(const ChangeSet &changes)
{
    if (const Result<void> allowed = refuseIfReadOnly(); !allowed)
        return allowed;
    const Result<qint64> entry = Journal(m_database).apply(changes, stampOf(m_userName));
    if (!entry)
        return entry.error();
    m_history.push({changes.label(), {*entry}});
    Q_EMIT undoChanged();
    Q_EMIT changed(changes);
    return {};
}

void Workspace::noteSaved(const UndoStep &step, const ChangeSet &changes)
{
    m_history.push(step);
    m_dataVersion = m_database.dataVersion();
    Q_EMIT undoChanged();
    Q_EMIT changed(changes);
}

Result<void> Workspace::undo()
{
    if (m_history.done().isEmpty())
        return {};
    const UndoStep step = m_history.done().last();
    return takeBack(step, tr("Undo: %1").arg(step.label), &UndoHistory::movedToUndone);
}

Result<void> Workspace::redo()
{
    if (m_history.undone().isEmpty())
        return {};
    const UndoStep step = m_history.undone().last();
    return takeBack(step, tr("Redo: %1").arg(step.label), &UndoHistory::movedToDone);
}

Result<void> Workspace::takeBack(const UndoStep &step, const QString &label, void (UndoHistory::*moved)(qint64))
{
    if (const Result<void> allowed = refuseIfReadOnly(); !allowed)
        return allowed;
    const Journal journal(m_database, readObservationsAgain());
    const Result<UndoneChange> undone = journal.undo(step.entries, label, stampOf(m_userName));
    if (!undone)
        return undone.error();
    (m_history.*moved)(undone->entry);
    Q_EMIT undoChanged();
    Q_EMIT changed(undone->changes);
    return {};
}

void Workspace::becomeReadOnly(const QString &reason)
{
    m_readOnlyReason = reason;
    Q_EMIT readOnlyChanged();
}

void Workspace::lookForForeignChanges()
{
    const qint64 version = m_database.dataVersion();
    if (version == m_dataVersion)
        return;
    m_dataVersion = version;
    Q_EMIT changed(ChangeSet(tr("Changed by another program")));
}

void Workspace::checkInBackground()
{
    const auto check = [path = path()] { return integrityProblems(path); };
    inBackground(this, check, [this](const Result<QStringList> &problems) {
        if (problems && !problems->isEmpty())
            becomeReadOnly(tr("This workspace is damaged: parts of it cannot be read. Restore the last good backup; "
                              "until then it can only be read."));
    });
}
