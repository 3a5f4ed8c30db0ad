#pragma once

#include <QString>

class QWidget;

/// A part of the window by the name that people know it by: its shortcuts and commands are listed under that name.
struct WindowPlace
{
    QString name;
    QWidget *widget = nullptr;
};
