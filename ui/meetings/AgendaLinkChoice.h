#pragma once

#include "core/storage/MeetingQueries.h"

#include <QWidget>

class QComboBox;
class QVBoxLayout;

/// The records that an agenda item is linked to, and a field to find more by typing a part of their title.
class AgendaLinkChoice : public QWidget
{
    Q_OBJECT

public:
    explicit AgendaLinkChoice(QWidget *parent);

    void setLinkable(const QList<LinkedRecord> &records);
    void setChosen(const QList<LinkedRecord> &links);
    QList<AgendaLink> chosen() const;

private:
    void addTyped();
    void add(const LinkedRecord &record);
    void showChosen();

    QList<LinkedRecord> m_linkable;
    QList<LinkedRecord> m_chosen;
    QVBoxLayout *m_list;
    QComboBox *m_finder;
};
