#pragma once

#include "ui/text/Chip.h"
#include "ui/workspace/Settings.h"

#include <QAbstractListModel>

/// The workspaces that were open before, the latest first, each with whether its file is still there.
class RecentModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role
    {
        PathRole = Qt::UserRole,
        PlaceRole, ///< the folder and file as words
        OpenedRole,
        ChipRole,
        IsPrimaryRole
    };

    using QAbstractListModel::QAbstractListModel;

    void show(const QList<RecentWorkspace> &workspaces);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    /// The first that can be opened; -1 where none can.
    int firstThere() const;
    bool isThere(int row) const;

private:
    struct Entry
    {
        RecentWorkspace workspace;
        bool isThere = false;
        bool isWritable = false;
    };

    static Chip chipOf(const Entry &entry);
    QString spoken(const Entry &entry) const;

    QList<Entry> m_entries;
};
