#pragma once

#include "core/base/Result.h"
#include "core/changes/ChangeSet.h"
#include "core/domain/Words.h"

#include <QComboBox>
#include <QFrame>

class MessageBar;
class KnownDateEdit;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;
class Workspace;

/// A form within a page: labelled fields, Save and Cancel. What it has is saved as one step, or a sentence says what is
/// still wrong with it.
class EditForm : public QFrame
{
    Q_OBJECT

public:
    EditForm(const QString &name, Workspace &workspace, QWidget *parent);

public Q_SLOTS:
    void save();
    void cancel();

Q_SIGNALS:
    /// Saved or left.
    void finished();

protected:
    void keyPressEvent(QKeyEvent *event) override;

    /// What the fields have as one change: empty where nothing differs.
    virtual Result<ChangeSet> changes() const = 0;

    Workspace &workspace() const { return m_workspace; }
    QFormLayout *fields() const { return m_fields; }
    void clearMessage();
    void say(const QString &problem);

    QLineEdit *addLine(const QString &label, const QString &prompt = {});
    QPlainTextEdit *addText(const QString &label, const QString &prompt = {});
    KnownDateEdit *addDate(const QString &label);
    QComboBox *addChoice(const QString &label);
    void addRow(const QString &label, QWidget *field);

    /// A choice with every value of an enum by its word on screen.
    template<typename Enum>
    QComboBox *addWords(const QString &label)
    {
        QComboBox *const choice = addChoice(label);
        for (const auto &[value, word] : Words<Enum>::all)
            choice->addItem(screenWord(value), QString(word));
        return choice;
    }

private:
    void layOut();

    Workspace &m_workspace;
    MessageBar *m_message;
    QFormLayout *m_fields;
};

/// What was written in a line, or nothing.
std::optional<QString> givenText(const QLineEdit &line);
std::optional<QString> givenText(const QPlainTextEdit &text);

template<typename Enum>
Enum chosen(const QComboBox &choice, Enum otherwise)
{
    return fromWord<Enum>(choice.currentData().toString()).value_or(otherwise);
}

template<typename Enum>
void choose(QComboBox &choice, Enum value)
{
    choice.setCurrentIndex(choice.findData(QString(wordOf(value))));
}
