#include "ui/text/ThemeSwitch.h"

ThemeSwitch::ThemeSwitch(ThemeChoice choice, QObject *parent) : QObject(parent), m_system(this), m_choice(choice)
{
    connect(&m_system, &SystemAppearance::changed, this, &ThemeSwitch::dress);
    Theme::wear(wanted());
}

void ThemeSwitch::setChoice(ThemeChoice choice)
{
    m_choice = choice;
    dress();
}

Shade ThemeSwitch::wanted() const
{
    if (m_choice == ThemeChoice::FollowSystem)
        return m_system.shade();
    return m_choice == ThemeChoice::Dark ? Shade::Dark : Shade::Light;
}

void ThemeSwitch::dress()
{
    if (wanted() == Theme::current().shade())
        return;
    Theme::wear(wanted());
    Q_EMIT changed(wanted());
}
