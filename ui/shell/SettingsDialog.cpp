#include "ui/shell/SettingsDialog.h"

#include "core/base/AccountName.h"
#include "ui/text/Measures.h"
#include "ui/text/ThemeSwitch.h"
#include "ui/widgets/TextLabel.h"
#include "ui/workspace/Settings.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

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
    createLanguageField();
    createBackupFields();
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

void SettingsDialog::createLanguageField()
{
    m_language = new QComboBox(this);
    m_language->addItem(tr("As the desktop"), QString());
    // A language is called by its own name in every language.
    m_language->addItem(QStringLiteral("English"), QStringLiteral("en"));
    m_language->addItem(QStringLiteral("Cymraeg"), QStringLiteral("cy"));
    m_language->setCurrentIndex(std::max(0, m_language->findData(m_settings.value(SettingKeys::language()))));
    m_language->setToolTip(tr("From the next start on"));
    m_restart = new TextLabel(TextLabel::Role::Muted, tr("Start Scrutineer again to change the language."), this);
    m_restart->hide();
    connect(m_language, &QComboBox::activated, this, [this] {
        m_settings.setValue(SettingKeys::language(), m_language->currentData().toString());
        m_restart->show();
    });
}

void SettingsDialog::createBackupFields()
{
    m_backsUp = new QCheckBox(tr("&Make a backup every day"), this);
    m_backsUp->setChecked(m_settings.value(SettingKeys::backsUpDaily()));
    m_backsUp->setToolTip(tr("When a workspace is opened. Seven days, four weeks and twelve months are kept."));
    m_folder = new QLineEdit(m_settings.value(SettingKeys::backupFolder()), this);
    m_folder->setPlaceholderText(tr("Beside the workspace"));
    m_choose = new QPushButton(tr("&Choose…"), this);
    connect(m_backsUp, &QCheckBox::toggled, this,
            [this](bool isOn) { m_settings.setValue(SettingKeys::backsUpDaily(), isOn); });
    connect(m_folder, &QLineEdit::editingFinished, this, [this] { setFolder(m_folder->text().trimmed()); });
    connect(m_choose, &QPushButton::clicked, this, &SettingsDialog::chooseFolder);
}

void SettingsDialog::chooseFolder()
{
    auto *const dialog = new QFileDialog(this, tr("Folder for backups"), m_folder->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this, &SettingsDialog::setFolder);
    dialog->open();
}

void SettingsDialog::setFolder(const QString &folder)
{
    m_folder->setText(folder);
    m_settings.setValue(SettingKeys::backupFolder(), folder);
}

void SettingsDialog::layOut()
{
    auto *const form = new QFormLayout(this);
    form->setContentsMargins(Measures::pageMargin, Measures::pageMargin, Measures::pageMargin, Measures::pageMargin);
    form->setVerticalSpacing(Measures::spaceMedium);
    form->addRow(tr("&Your name in the record of changes"), m_name);
    form->addRow(tr("&Appearance"), m_theme);
    form->addRow(tr("&Language"), m_language);
    form->addRow(QString(), m_restart);
    form->addRow(tr("Backups"), m_backsUp);
    auto *const place = new QHBoxLayout;
    place->addWidget(m_folder, 1);
    place->addWidget(m_choose);
    form->addRow(tr("&Folder for backups"), place);
    static_cast<QLabel *>(form->labelForField(place))->setBuddy(m_folder);
    auto *const buttons = new QDialogButtonBox(this);
    connect(buttons->addButton(tr("Close"), QDialogButtonBox::AcceptRole), &QAbstractButton::clicked, this,
            &QDialog::accept);
    form->addRow(buttons);
}
