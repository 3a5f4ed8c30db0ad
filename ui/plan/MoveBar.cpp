#include "ui/plan/MoveBar.h"

#include "core/domain/ActionRules.h"
#include "ui/text/Measures.h"
#include "ui/text/Words.h"
#include "ui/widgets/PrimaryButton.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

MoveBar::MoveBar(QWidget *parent)
    : QFrame(parent),
      m_question(new TextLabel(TextLabel::Role::Strong, {}, this)),
      m_reason(new QLineEdit(this)),
      m_move(new QPushButton(tr("Move the date"), this))
{
    auto *const stay = new QPushButton(tr("Leave it"), this);
    m_reason->setPlaceholderText(tr("Why? The reason is kept with the date."));
    m_reason->setAccessibleName(tr("Reason for the new date"));
    auto *const row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Measures::spaceSmall);
    row->addWidget(m_question);
    row->addWidget(m_reason, 1);
    row->addWidget(m_move);
    row->addWidget(stay);
    m_move->setEnabled(false);
    connect(m_reason, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_move->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_reason, &QLineEdit::returnPressed, this, &MoveBar::confirm);
    connect(m_move, &QPushButton::clicked, this, &MoveBar::confirm);
    connect(stay, &QPushButton::clicked, this, &MoveBar::givenUp);
    hide();
}

void MoveBar::ask(const PlanAction &action, QDate due)
{
    const bool goesOn = isVisible() && m_action.id == action.id;
    m_action = action;
    m_due = due;
    const std::optional<QDate> before = dueOf(action);
    m_question->setText(before ? tr("Move %1 from %2 to %3?").arg(action.reference, screenDate(before), screenDate(due))
                               : tr("Set the date of %1 to %2?").arg(action.reference, screenDate(due)));
    show();
    if (goesOn)
        return;
    m_reason->clear();
}

void MoveBar::confirm()
{
    const QString reason = m_reason->text().trimmed();
    if (!reason.isEmpty())
        Q_EMIT moveConfirmed(m_action, m_due, reason);
}

void MoveBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return Q_EMIT givenUp();
    QFrame::keyPressEvent(event);
}
