#pragma once

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

/// A message at the top of a page: what happened, and the next step as a button. It takes no room while hidden.
class MessageBar : public QFrame
{
    Q_OBJECT
    Q_PROPERTY(Severity severity READ severity NOTIFY severityChanged)

public:
    enum class Severity
    {
        Note,
        Success,
        Warning,
        Failure
    };
    Q_ENUM(Severity)

    explicit MessageBar(QWidget *parent);

    /// Shows the message and tells assistive technology at once. Without words for the action there is no button.
    void showMessage(Severity severity, const QString &text, const QString &action = {});
    void dismiss();

    Severity severity() const { return m_severity; }
    QString text() const;

Q_SIGNALS:
    void actionTriggered();
    void dismissed();
    void severityChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layOut();

    Severity m_severity = Severity::Note;
    class SeverityGlyph *m_glyph;
    QLabel *m_text;
    QPushButton *m_action;
    QToolButton *m_dismiss;
};
