#pragma once

#include "ui/widgets/NavigationModel.h"

#include <QListView>

/// The list of pages at the left of the window. Arrow keys, Home and End and first letters move through it.
class NavigationList : public QListView
{
    Q_OBJECT

public:
    explicit NavigationList(QWidget *parent);

    /// Returns the place of the new entry. Its shortcut works in the whole window.
    int addEntry(const NavigationEntry &entry);
    void setCount(int place, std::optional<int> count) { m_model.setCount(place, count); }
    int currentPlace() const { return currentIndex().row(); }
    void setCurrentPlace(int place);

    QSize sizeHint() const override;

Q_SIGNALS:
    /// Another page is the current one, by whatever way.
    void placeChanged(int place);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    NavigationModel m_model;
};
