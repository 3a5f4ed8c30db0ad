#pragma once

#include "core/pack/MeetingPack.h"
#include "ui/widgets/TextLabel.h"

#include <QFrame>

class Card;

/// The right of the pack builder, below: what is withheld from the edition, under which paragraph and why.
class WithheldPanel : public QFrame
{
    Q_OBJECT

public:
    explicit WithheldPanel(QWidget *parent);

    void showMatters(Edition edition, const QList<WithheldMatter> &withheld);
    void clear();

private:
    void add(const WithheldMatter &matter);
    void addWords(const QString &words, TextLabel::Role role);
    void empty();

    Card *m_card;
    QWidget *m_content = nullptr;
};
