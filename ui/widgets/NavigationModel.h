#pragma once

#include <QAbstractListModel>
#include <QKeySequence>
#include <QList>
#include <QString>

#include <optional>

/// One page in the navigation: its icon, its word, how many things wait there, and the keys that lead there.
struct NavigationEntry
{
    QString iconName;
    QString word;
    std::optional<int> count = {};
    QKeySequence shortcut = {};
};

/// The pages of the window in their order.
class NavigationModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role
    {
        CountRole = Qt::UserRole
    };

    using QAbstractListModel::QAbstractListModel;

    void append(const NavigationEntry &entry);
    void setCount(int row, std::optional<int> count);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<NavigationEntry> m_entries;
};
