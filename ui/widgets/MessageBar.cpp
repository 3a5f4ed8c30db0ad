#include "ui/widgets/MessageBar.h"

#include "ui/text/Icons.h"
#include "ui/text/Theme.h"
#include "ui/widgets/SeverityGlyph.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent),
      m_glyph(new SeverityGlyph(m_severity, this)),
      m_text(new QLabel(this)),
      m_action(new QPushButton(this)),
      m_dismiss(new QToolButton(this))
{
    setAttribute(Qt::WA_StyledBackground);
    layOut();
    connect(m_action, &QPushButton::clicked, this, &MessageBar::actionTriggered);
    connect(m_dismiss, &QToolButton::clicked, this, &MessageBar::dismiss);
    hide();
}

void MessageBar::layOut()
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_dismiss->setIcon(themedIcon(QStringLiteral("dismiss")));
    m_dismiss->setAccessibleName(tr("Dismiss this message"));
    m_dismiss->setToolTip(tr("Dismiss (Esc)"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Measures::spaceMedium, Measures::spaceHair, Measures::spaceSmall, Measures::spaceHair);
    row->setSpacing(Measures::spaceSmall);
    row->addWidget(m_glyph);
    row->addWidget(m_text, 1);
    row->addWidget(m_action);
    row->addWidget(m_dismiss);
}

void MessageBar::showMessage(Severity severity, const QString &text, const QString &action)
{
    m_severity = severity;
    m_glyph->setSeverity(severity);
    m_text->setText(text);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(text);
    // The style sheet reads the severity when the widget is polished.
    style()->unpolish(this);
    style()->polish(this);
    show();
    Q_EMIT severityChanged();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QString MessageBar::text() const
{
    return m_text->text();
}

void MessageBar::dismiss()
{
    if (isHidden())
        return;
    hide();
    Q_EMIT dismissed();
}

void MessageBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return dismiss();
    QFrame::keyPressEvent(event);
}
