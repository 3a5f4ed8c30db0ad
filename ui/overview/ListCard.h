#pragma once

#include "ui/overview/OverviewList.h"
#include "ui/widgets/Card.h"

class EmptyState;
class LinkButton;
class QStackedWidget;

/// A card of rows; where there are none, a sentence and the step that fills it.
class ListCard : public Card
{
    Q_OBJECT

public:
    ListCard(const QString &title, QWidget *parent);

    OverviewList &list() const { return *m_list; }
    void setRows(const QList<OverviewRow> &rows);
    /// What the card says while it has no rows; without words for the step there is no button.
    void setEmpty(const QString &sentence, const QString &step);
    /// A link at the right of the head.
    LinkButton *addLink(const QString &words);

Q_SIGNALS:
    void stepAsked();

private:
    QStackedWidget *m_faces;
    OverviewList *m_list;
    EmptyState *m_empty;
};
