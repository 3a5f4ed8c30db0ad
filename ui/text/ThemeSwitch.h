#pragma once

#include "ui/text/SystemAppearance.h"

/// Keeps the application dressed as the user chose, and follows the desktop while that is the choice.
class ThemeSwitch : public QObject
{
    Q_OBJECT

public:
    ThemeSwitch(ThemeChoice choice, QObject *parent);

    ThemeChoice choice() const { return m_choice; }
    void setChoice(ThemeChoice choice);

Q_SIGNALS:
    void changed(Shade shade);

private:
    Shade wanted() const;
    void dress();

    SystemAppearance m_system;
    ThemeChoice m_choice;
};
