#pragma once

#include <QFrame>

/// The ground on which the navigation stands at the left of the window, with whatever the window adds beneath the list.
class NavigationPane : public QFrame
{
    Q_OBJECT

public:
    explicit NavigationPane(QWidget *parent);
};
