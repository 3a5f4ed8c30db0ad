#pragma once

#include "ui/workspace/Settings.h"

#include <QMainWindow>

class QVBoxLayout;

/// Every part of the kit on one window, to be looked at in both themes.
class Gallery : public QMainWindow
{
    Q_OBJECT

public:
    explicit Gallery(Settings &settings);

private:
    void addToolBar();
    void addStatusLine();
    QWidget *navigation();
    QWidget *page();
    QWidget *filters();
    QWidget *table();
    QWidget *details();
    QWidget *chips();
    QWidget *fields();
    QWidget *buttons();

    Settings &m_settings;
};
