#pragma once

#include "core/base/Result.h"
#include "core/changes/ChangeSet.h"
#include "core/storage/Database.h"
#include "ui/workspace/UndoHistory.h"

#include <QObject>
#include <QTimer>

#include <memory>

/// The open workspace as the pages see it: they read from its database, change it through perform, and reload on
/// changed.
class Workspace : public QObject
{
    Q_OBJECT

public:
    /// Opens the file for writing, or for reading with the reason in readOnlyReason where it cannot be written.
    static Result<std::unique_ptr<Workspace>> open(const QString &path, const QString &userName);

    /// The connection of the GUI thread. Workers open their own by path().
    const Database &database() const { return m_database; }
    const QString &path() const { return m_database.path(); }
    /// The council's name, or the file's.
    const QString &name() const { return m_name; }
    const QString &userName() const { return m_userName; }
    void setUserName(const QString &name) { m_userName = name; }

    bool isReadOnly() const { return !m_readOnlyReason.isEmpty(); }
    const QString &readOnlyReason() const { return m_readOnlyReason; }

    /// The one door: saves the changes as one step that can be undone, or says why not.
    Result<void> perform(const ChangeSet &changes);
    /// A worker saved these journal entries through its own connection; `changes` is what pages are to be told.
    void noteSaved(const UndoStep &step, const ChangeSet &changes);

    const UndoHistory &undoHistory() const { return m_history; }
    Result<void> undo();
    Result<void> redo();

    /// From now on nothing is written, and the pages say why.
    void becomeReadOnly(const QString &reason);

Q_SIGNALS:
    /// Something was saved, here or by another program (then the change set is empty).
    void changed(const ChangeSet &changes);
    void undoChanged();
    void readOnlyChanged();

private:
    Workspace(Database database, const QString &userName, const QString &readOnlyReason);

    Result<void> refuseIfReadOnly() const;
    Result<void> takeBack(const UndoStep &step, const QString &label, void (UndoHistory::*moved)(qint64));
    void lookForForeignChanges();
    void checkInBackground();

    Database m_database;
    QString m_name;
    QString m_userName;
    QString m_readOnlyReason;
    UndoHistory m_history;
    qint64 m_dataVersion = 0;
    QTimer m_watch;
};
