#pragma once

#include <QFrame>

class QLineEdit;
class QPushButton;
class TextLabel;

/// Asks why a suggested line is not followed, below the lines. Nothing is dismissed without a reason.
class DismissBar : public QFrame
{
    Q_OBJECT

public:
    explicit DismissBar(QWidget *parent);

    void ask(const QString &question);

Q_SIGNALS:
    void dismissed(const QString &reason);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void leave();
    void finish();

    TextLabel *m_question;
    QLineEdit *m_reason;
    QPushButton *m_dismiss;
};
