#include "ui/start/NewWorkspaceForm.h"

#include "ui/text/Icons.h"
#include "ui/text/Measures.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/PrimaryButton.h"
#include "ui/widgets/TextLabel.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace {

const QString suffix = QStringLiteral(".scrutiny");

/// The name as a file may be called: letters and figures, words run together.
QString fileNameFor(const QString &council)
{
    static const QRegularExpression others(QStringLiteral("[^\\p{L}\\p{N}]+"));
    QString name;
    for (QString word : council.split(others, Qt::SkipEmptyParts)) {
        word[0] = word.at(0).toUpper();
        name += word;
    }
    return name.isEmpty() ? QStringLiteral("Scrutiny") : name;
}

} // namespace

NewWorkspaceForm::NewWorkspaceForm(QWidget *parent)
    : Card(tr("New workspace"), Card::Look::Plain, parent),
      m_council(new QLineEdit(this)),
      m_path(new QLineEdit(this)),
      m_error(new MessageBar(this)),
      m_create(new PrimaryButton(tr("Create workspace"), this))
{
    layOut();
    connect(m_council, &QLineEdit::textEdited, this, &NewWorkspaceForm::suggest);
    connect(m_path, &QLineEdit::textEdited, this, [this] { m_isPathChosen = true; });
    connect(m_create, &QPushButton::clicked, this, &NewWorkspaceForm::create);
    restart();
}

void NewWorkspaceForm::layOut()
{
    m_council->setPlaceholderText(tr("Fenbridge City Council"));
    m_council->setAccessibleName(tr("Council's name"));
    m_path->setAccessibleName(tr("File"));
    auto *chooseButton = new QPushButton(themedIcon(QStringLiteral("document-open")), tr("Choose…"), this);
    chooseButton->setAutoDefault(false);
    connect(chooseButton, &QPushButton::clicked, this, &NewWorkspaceForm::choose);
    auto *file = new QHBoxLayout;
    file->setSpacing(Measures::spaceSmall);
    file->addWidget(m_path, 1);
    file->addWidget(chooseButton);
    auto *fields = new QFormLayout;
    fields->setSpacing(Measures::spaceMedium);
    fields->addRow(tr("Council's name"), m_council);
    fields->addRow(tr("File"), file);
    auto *line =
        new TextLabel(TextLabel::Role::Muted,
                      tr("The file holds everything, documents included. The rules for England are ready."), this);
    line->setWordWrap(true);
    body()->addLayout(fields);
    body()->addWidget(line);
    body()->addWidget(m_error);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &NewWorkspaceForm::cancelled);
    foot()->addStretch(1);
    foot()->addWidget(cancel);
    foot()->addWidget(m_create);
}

void NewWorkspaceForm::restart()
{
    m_council->clear();
    m_isPathChosen = false;
    showError({});
    suggest();
    m_council->setFocus(Qt::OtherFocusReason);
}

QString NewWorkspaceForm::suggestedPath(const QString &council)
{
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const QString name = fileNameFor(council);
    QString path = documents.filePath(name + suffix);
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = documents.filePath(name + QString::number(number) + suffix);
    return path;
}

void NewWorkspaceForm::suggest()
{
    if (!m_isPathChosen)
        m_path->setText(QDir::toNativeSeparators(suggestedPath(m_council->text())));
}

void NewWorkspaceForm::choose()
{
    auto *dialog = new QFileDialog(this, tr("Keep the workspace in"), m_path->text(), tr("Workspaces (*.scrutiny)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix.mid(1));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_isPathChosen = true;
        m_path->setText(path);
    });
    dialog->open();
}

void NewWorkspaceForm::showError(const QString &sentence)
{
    if (sentence.isEmpty())
        m_error->dismiss();
    else
        m_error->showMessage(MessageBar::Severity::Failure, sentence);
}

QString NewWorkspaceForm::problem() const
{
    if (m_council->text().trimmed().isEmpty())
        return tr("Write the council's name: it stands at the head of every pack.");
    const QFileInfo file(m_path->text().trimmed());
    const QFileInfo folder(file.absolutePath());
    if (m_path->text().trimmed().isEmpty() || file.isDir())
        return tr("Name the file in which the workspace is kept.");
    if (file.exists())
        return tr("There is a file %1 already. Choose another name; nothing is overwritten.").arg(file.fileName());
    if (!folder.isDir())
        return tr("There is no folder %1. Choose one that exists.").arg(folder.filePath());
    if (!folder.isWritable())
        return tr("Nothing can be saved in %1. Choose another folder.").arg(folder.filePath());
    return {};
}

void NewWorkspaceForm::create()
{
    QString path = m_path->text().trimmed();
    if (!path.isEmpty() && QFileInfo(path).suffix().isEmpty() && !QFileInfo(path).isDir())
        m_path->setText(path += suffix);
    const QString found = problem();
    showError(found);
    if (found.isEmpty())
        Q_EMIT createAsked(QFileInfo(path).absoluteFilePath(), m_council->text().trimmed());
}

void NewWorkspaceForm::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return create();
    case Qt::Key_Escape:
        return Q_EMIT cancelled();
    default:
        Card::keyPressEvent(event);
    }
}
