#pragma once

#include "core/domain/Authority.h"

#include <QCheckBox>
#include <QList>
#include <QWidget>

/// The paragraphs of Schedule 12A of one nation, each with its words, to be ticked.
class ParagraphChoice : public QWidget
{
    Q_OBJECT

public:
    explicit ParagraphChoice(QWidget *parent);

    void setNation(Nation nation);
    void setChosen(const QList<int> &paragraphs);
    QList<int> chosen() const;

private:
    struct Box
    {
        int paragraph;
        QCheckBox *box;
    };
    QList<Box> m_boxes;
};
