#pragma once

#include <QList>
#include <QString>

/// What one click saved: the words for the menu and the numbers of its journal entries.
struct UndoStep
{
    QString label;
    QList<qint64> entries;

    bool operator==(const UndoStep &) const = default;
};

/// The steps that can be undone and redone, newest last. The changes themselves stay in the journal.
class UndoHistory
{
public:
    void push(const UndoStep &step)
    {
        m_done.append(step);
        m_undone.clear();
    }
    const QList<UndoStep> &done() const { return m_done; }
    const QList<UndoStep> &undone() const { return m_undone; }

    /// The last step was taken back by a new entry; undoing that entry is the redo.
    void movedToUndone(qint64 entry) { m_undone.append({m_done.takeLast().label, {entry}}); }
    void movedToDone(qint64 entry) { m_done.append({m_undone.takeLast().label, {entry}}); }

private:
    QList<UndoStep> m_done;
    QList<UndoStep> m_undone;
};
