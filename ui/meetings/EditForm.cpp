#include "ui/meetings/EditForm.h"

#include "ui/text/Measures.h"
#include "ui/widgets/KnownDateEdit.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/ScrollingBody.h"
#include "ui/workspace/Workspace.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>

namespace {

constexpr int textLines = 3;

} // namespace

EditForm::EditForm(const QString &name, Workspace &workspace, QWidget *parent)
    : QFrame(parent),
      m_workspace(workspace),
      m_message(new MessageBar(this)),
      m_fields(nullptr)
{
    setAccessibleName(name);
    m_message->hide();
    layOut();
}

void EditForm::layOut()
{
    auto *const body = new QWidget(this);
    m_fields = new QFormLayout(body);
    m_fields->setContentsMargins(2, 2, Measures::spaceMedium, 2);
    m_fields->setVerticalSpacing(Measures::spaceSmall);
    m_fields->setHorizontalSpacing(Measures::spaceMedium);
    m_fields->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_fields->setRowWrapPolicy(QFormLayout::WrapLongRows);
    auto *const saveButton = new QPushButton(tr("Save"), this);
    saveButton->setToolTip(tr("Ctrl+Return"));
    saveButton->setDefault(true);
    auto *const cancelButton = new QPushButton(tr("Cancel"), this);
    cancelButton->setToolTip(tr("Esc"));
    auto *const buttons = new QHBoxLayout;
    buttons->addWidget(saveButton);
    buttons->addWidget(cancelButton);
    buttons->addStretch(1);
    auto *const rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(m_message);
    rows->addWidget(scrolling(body, this), 1);
    rows->addLayout(buttons);
    connect(saveButton, &QPushButton::clicked, this, &EditForm::save);
    connect(cancelButton, &QPushButton::clicked, this, &EditForm::cancel);
}

void EditForm::clearMessage()
{
    m_message->hide();
}

void EditForm::say(const QString &problem)
{
    m_message->showMessage(MessageBar::Severity::Failure, problem);
}

void EditForm::save()
{
    const Result<ChangeSet> wanted = changes();
    if (!wanted)
        return say(wanted.error().message);
    const Result<void> saved = wanted->isEmpty() ? Result<void>() : m_workspace.perform(*wanted);
    if (!saved)
        return say(saved.error().message);
    clearMessage();
    Q_EMIT finished();
}

void EditForm::cancel()
{
    clearMessage();
    Q_EMIT finished();
}

void EditForm::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && event->modifiers().testFlag(Qt::ControlModifier))
        save();
    else if (event->key() == Qt::Key_Escape)
        cancel();
    else
        QFrame::keyPressEvent(event);
}

void EditForm::addRow(const QString &label, QWidget *field)
{
    auto *const words = new QLabel(label, this);
    words->setBuddy(field);
    field->setAccessibleName(QString(label).remove(QLatin1Char('&')));
    m_fields->addRow(words, field);
}

QLineEdit *EditForm::addLine(const QString &label, const QString &prompt)
{
    auto *const line = new QLineEdit(this);
    line->setPlaceholderText(prompt);
    addRow(label, line);
    return line;
}

QPlainTextEdit *EditForm::addText(const QString &label, const QString &prompt)
{
    auto *const text = new QPlainTextEdit(this);
    text->setPlaceholderText(prompt);
    text->setTabChangesFocus(true);
    text->setFixedHeight(textLines * text->fontMetrics().lineSpacing() + 2 * Measures::spaceSmall);
    addRow(label, text);
    return text;
}

KnownDateEdit *EditForm::addDate(const QString &label)
{
    auto *const date = new KnownDateEdit(QString(label).remove(QLatin1Char('&')), this);
    addRow(label, date);
    return date;
}

QComboBox *EditForm::addChoice(const QString &label)
{
    auto *const choice = new QComboBox(this);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    addRow(label, choice);
    return choice;
}

std::optional<QString> givenText(const QLineEdit &line)
{
    const QString text = line.text().trimmed();
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

std::optional<QString> givenText(const QPlainTextEdit &text)
{
    const QString words = text.toPlainText().trimmed();
    return words.isEmpty() ? std::nullopt : std::optional(words);
}
