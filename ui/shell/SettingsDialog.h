#pragma once

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;
class Settings;
class TextLabel;
class ThemeSwitch;

/// What the user may set: the name that changes are recorded under, light or dark, and the daily backup. Every change
/// works at once.
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
    void createLanguageField();
    void createBackupFields();
    void chooseFolder();
    void setFolder(const QString &folder);
    void layOut();

    Settings &m_settings;
    ThemeSwitch &m_themes;
    QLineEdit *m_name = nullptr;
    QComboBox *m_theme = nullptr;
    QComboBox *m_language = nullptr;
    TextLabel *m_restart = nullptr;
    QCheckBox *m_backsUp = nullptr;
    QLineEdit *m_folder = nullptr;
    QPushButton *m_choose = nullptr;
};
