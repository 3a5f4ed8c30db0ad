#pragma once

#include "ui/import/ReviewedReport.h"

#include <QWidget>

class ChipLabel;
class NumberBadge;
class QHBoxLayout;
class QToolButton;
class QuestionBox;
class TextLabel;
class QVBoxLayout;

/// One recognised piece in the form: its number, its label, its editor, how far it may be trusted, and beneath it what
/// has to be asked.
class FieldRow : public QWidget
{
    Q_OBJECT

public:
    FieldRow(const FieldKey &key, const QString &label, QWidget *editor, QWidget *parent);

    const FieldKey &key() const { return m_key; }
    QWidget *editor() const { return m_editor; }
    /// The piece can be taken out of the draft.
    void addRemove(const QString &accessibleName);

    void setNumber(const QString &number);
    void setConfidence(Confidence confidence);
    void setQuestion(const std::optional<ReviewQuestion> &question);
    /// An error in what was typed, or nothing.
    void setProblem(const QString &problem);
    bool hasQuestion() const;

    /// Puts the cursor on the likely answer where there is a question, else in the editor.
    void takeFocus();

Q_SIGNALS:
    void chosen(const FieldKey &key);
    void answered(const FieldKey &key, ReviewAnswer answer);
    void removeAsked(const FieldKey &key);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOut(const QString &label);

    FieldKey m_key;
    QWidget *m_editor;
    NumberBadge *m_badge;
    TextLabel *m_label;
    ChipLabel *m_chip;
    ChipLabel *m_problem;
    QHBoxLayout *m_row;
    QVBoxLayout *m_rows;
    QToolButton *m_remove = nullptr;
    QuestionBox *m_question = nullptr;
};
