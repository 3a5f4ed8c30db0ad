#pragma once

#include <QWidget>

class QGridLayout;

/// The cards of the overview: three beside each other, two, or one, as the width allows.
class OverviewGrid : public QWidget
{
    Q_OBJECT

public:
    explicit OverviewGrid(QWidget *parent);

    void addCard(QWidget *card);
    /// As high as the least cards: a card with many rows scrolls by itself.
    int heightForWidth(int width) const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    QGridLayout *m_layout;
    QList<QWidget *> m_cards;
    int m_columns = 0;
};
