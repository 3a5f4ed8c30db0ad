#include "ui/overview/ListCard.h"

#include "ui/text/Measures.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/LinkButton.h"

#include <QStackedWidget>
#include <QVBoxLayout>

ListCard::ListCard(const QString &title, QWidget *parent)
    : Card(title, Look::Plain, parent),
      m_faces(new QStackedWidget(this)),
      m_list(new OverviewList(title, m_faces)),
      m_empty(new EmptyState({}, {}, m_faces))
{
    body()->setContentsMargins(Measures::spaceMedium, 0, Measures::spaceMedium, Measures::spaceSmall);
    m_faces->addWidget(m_list);
    m_faces->addWidget(m_empty);
    body()->addWidget(m_faces, 1);
    connect(m_empty, &EmptyState::actionTriggered, this, &ListCard::stepAsked);
}

void ListCard::setRows(const QList<OverviewRow> &rows)
{
    m_list->setRows(rows);
    m_faces->setCurrentIndex(rows.isEmpty() ? 1 : 0);
}

void ListCard::setEmpty(const QString &sentence, const QString &step)
{
    m_empty->setSentence(sentence);
    m_empty->setAction(step);
}

LinkButton *ListCard::addLink(const QString &words)
{
    auto *const link = new LinkButton(words, this);
    addAside(link);
    return link;
}
