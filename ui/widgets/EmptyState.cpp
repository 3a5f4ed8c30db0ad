#include "ui/widgets/EmptyState.h"

#include "ui/text/Measures.h"
#include "ui/widgets/TextLabel.h"

#include <QPushButton>
#include <QVBoxLayout>

EmptyState::EmptyState(const QString &sentence, const QString &action, QWidget *parent)
    : QWidget(parent),
      m_sentence(new TextLabel(TextLabel::Role::Body, {}, this)),
      m_action(new QPushButton(this))
{
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setWordWrap(true);
    m_action->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Measures::pageMargin, Measures::pageMargin, Measures::pageMargin, Measures::pageMargin);
    column->setSpacing(Measures::spaceMedium);
    column->addStretch(1);
    column->addWidget(m_sentence);
    column->addWidget(m_action, 0, Qt::AlignHCenter);
    column->addStretch(1);
    setSentence(sentence);
    setAction(action);
    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionTriggered);
}

void EmptyState::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
    setAccessibleName(sentence);
}

void EmptyState::setAction(const QString &action)
{
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
}
