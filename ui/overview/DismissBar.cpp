#include "ui/overview/DismissBar.h"

#include "ui/text/Measures.h"
#include "ui/widgets/ElidedLabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

DismissBar::DismissBar(QWidget *parent)
    : QFrame(parent),
      m_question(new ElidedLabel(TextLabel::Role::Muted, {}, this)),
      m_reason(new QLineEdit(this)),
      m_dismiss(new QPushButton(tr("Dismiss"), this))
{
    auto *const rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, Measures::spaceSmall, 0, 0);
    rows->setSpacing(Measures::spaceHair);
    rows->addWidget(m_question);
    auto *const row = new QHBoxLayout;
    row->setSpacing(Measures::spaceSmall);
    row->addWidget(m_reason, 1);
    row->addWidget(m_dismiss);
    auto *const cancel = new QPushButton(tr("Cancel"), this);
    row->addWidget(cancel);
    rows->addLayout(row);
    m_reason->setPlaceholderText(tr("Why it is not followed"));
    m_reason->setAccessibleName(tr("Why it is not followed"));
    m_dismiss->setAutoDefault(false);
    cancel->setAutoDefault(false);
    connect(m_reason, &QLineEdit::textChanged, this,
            [this](const QString &reason) { m_dismiss->setEnabled(!reason.trimmed().isEmpty()); });
    connect(m_reason, &QLineEdit::returnPressed, this, &DismissBar::finish);
    connect(m_dismiss, &QPushButton::clicked, this, &DismissBar::finish);
    connect(cancel, &QPushButton::clicked, this, &DismissBar::leave);
    hide();
}

void DismissBar::ask(const QString &question)
{
    m_question->setText(tr("Dismiss “%1”").arg(question));
    m_reason->clear();
    m_dismiss->setEnabled(false);
    show();
    m_reason->setFocus(Qt::OtherFocusReason);
}

void DismissBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return leave();
    QFrame::keyPressEvent(event);
}

void DismissBar::leave()
{
    hide();
    Q_EMIT cancelled();
}

void DismissBar::finish()
{
    const QString reason = m_reason->text().trimmed();
    if (reason.isEmpty())
        return;
    hide();
    Q_EMIT dismissed(reason);
}
