#include "ui/shell/SettingsDialog.h"

#include "core/base/AccountName.h"
#include "ui/text/Measures.h"
#include "ui/text/ThemeSwitch.h"
#include "ui/workspace/Settings.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

namespace {

constexpr int fieldWidth = 280;

} // namespace

SettingsDialog::SettingsDialog(Settings &settings, ThemeSwitch &themes, QWidget *parent)
    : QDialog(parent),
      m_settings(settings),
      m_themes(themes)
{
    setWindowTitle(tr("Settings"));
    createNameField();
    createThemeField();
    layOut();
}

void SettingsDialog::createNameField()
{
    m_name = new QLineEdit(m_settings.value(SettingKeys::userName()), this);
    m_name->setPlaceholderText(accountName());
    m_name->setMinimumWidth(fieldWidth);
    connect(m_name, &QLineEdit::editingFinished, this, [this] {
        m_settings.setValue(SettingKeys::userName(), m_name->text().simplified());
        Q_EMIT userNameChanged();
    });
}

void SettingsDialog::createThemeField()
{
    m_theme = new QComboBox(this);
    m_theme->addItem(tr("As the desktop"), int(ThemeChoice::FollowSystem));
    m_theme->addItem(tr("Light"), int(ThemeChoice::Light));
    m_theme->addItem(tr("Dark"), int(ThemeChoice::Dark));
    m_theme->setCurrentIndex(m_theme->findData(int(m_themes.choice())));
    connect(m_theme, &QComboBox::activated, this, [this] {
        const auto choice = ThemeChoice(m_theme->currentData().toInt());
        m_settings.setValue(SettingKeys::themeChoice(), choice);
        m_themes.setChoice(choice);
    });
}

void SettingsDialog::layOut()
{
    auto *const form = new QFormLayout(this);
    form->setContentsMargins(Measures::pageMargin, Measures::pageMargin, Measures::pageMargin, Measures::pageMargin);
    form->setVerticalSpacing(Measures::spaceMedium);
    form->addRow(tr("&Your name in the record of changes"), m_name);
    form->addRow(tr("&Appearance"), m_theme);
    auto *const buttons = new QDialogButtonBox(this);
    connect(buttons->addButton(tr("Close"), QDialogButtonBox::AcceptRole), &QAbstractButton::clicked, this,
            &QDialog::accept);
    form->addRow(buttons);
}
