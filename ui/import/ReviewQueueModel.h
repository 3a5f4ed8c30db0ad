#pragma once

#include "ui/import/QueuedReport.h"
#include "ui/import/ReadReports.h"

#include <QAbstractListModel>

/// The files of a review in the order in which they came, each path once.
class ReviewQueueModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role
    {
        ChipRole = Qt::UserRole
    };

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    /// Files that are here already stay as they are, except the refused: they get another chance.
    void append(const QStringList &paths);
    void takeRead(const QList<ReadReport> &reports);
    /// What was not read when reading was cancelled.
    void noteUnread();
    void clear();

    const QueuedReport &at(int row) const { return m_rows.at(row); }
    /// -1 where the path is not in the queue.
    int rowOf(const QString &path) const { return m_places.value(path, -1); }
    void put(int row, const QueuedReport &queued);
    /// The clerk has changed the draft that stands in this row.
    void refreshSummary(int row);

    const CommitteeNames &names() const { return m_names; }
    void setNames(const CommitteeNames &names);

    int waiting() const;
    int countIn(QueuedReport::State state) const;
    QList<int> sureRows() const;
    /// The rows in which everything is at least so sure.
    QList<int> rowsAbove(double limit) const;
    /// Takes a file off the queue.
    void remove(int row);
    /// The next row after this one that waits and is not for later; then those for later; -1 if none waits.
    int nextWaiting(int row) const;
    int nextToCheck(int row) const;

private:
    void take(QueuedReport &queued, const ReadReport &read);
    QString duplicateOf(const QueuedReport &queued) const;
    template<typename Suits>
    int nextSuiting(int row, Suits suits) const;

    QList<QueuedReport> m_rows;
    QHash<QString, int> m_places;
    QHash<QString, QString> m_paths; ///< by hash: the first file that has it
    CommitteeNames m_names;
};
