#pragma once

#include "ui/import/ReviewedReport.h"

#include <QFrame>

class QPushButton;
class TextLabel;

/// One question about a field with its answers as buttons; the likely answer stands first and is applied by nobody but
/// the clerk.
class QuestionBox : public QFrame
{
    Q_OBJECT

public:
    explicit QuestionBox(QWidget *parent);

    void ask(const ReviewQuestion &question);
    /// Puts the cursor on the likely answer.
    void focusAnswer();

Q_SIGNALS:
    void answered(ReviewAnswer answer);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TextLabel *m_text;
    QList<QPushButton *> m_buttons;
    QList<ReviewAnswer> m_answers;
};
