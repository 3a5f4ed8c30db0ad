#pragma once

#include <QDialog>

class QComboBox;
class QLineEdit;
class Settings;
class ThemeSwitch;

/// What the user may set: the name that changes are recorded under, and light or dark. Every change works at once.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    SettingsDialog(Settings &settings, ThemeSwitch &themes, QWidget *parent);

Q_SIGNALS:
    void userNameChanged();

private:
    void createNameField();
    void createThemeField();
    void layOut();

    Settings &m_settings;
    ThemeSwitch &m_themes;
    QLineEdit *m_name = nullptr;
    QComboBox *m_theme = nullptr;
};
