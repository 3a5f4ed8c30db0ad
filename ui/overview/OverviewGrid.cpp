#include "ui/overview/OverviewGrid.h"

#include "ui/text/Measures.h"

#include <QGridLayout>

namespace {

constexpr int threeColumns = 1000;
constexpr int twoColumns = 620;
constexpr int leastHeight = 288;

int columnsFor(int width)
{
    return width >= threeColumns ? 3 : width >= twoColumns ? 2 : 1;
}

} // namespace

OverviewGrid::OverviewGrid(QWidget *parent) : QWidget(parent), m_layout(new QGridLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(Measures::spaceLarge);
}

void OverviewGrid::addCard(QWidget *card)
{
    card->setMinimumHeight(leastHeight);
    card->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_cards.append(card);
    m_columns = 0;
    arrange();
}

int OverviewGrid::heightForWidth(int width) const
{
    const int columns = columnsFor(width);
    const int rows = (int(m_cards.size()) + columns - 1) / columns;
    return rows * leastHeight + (rows - 1) * m_layout->verticalSpacing();
}

void OverviewGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void OverviewGrid::arrange()
{
    const int columns = columnsFor(width());
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (int place = 0; place < 3; ++place)
        m_layout->setColumnStretch(place, place < columns ? 1 : 0);
    for (int place = 0; place < int(m_cards.size()); ++place) {
        m_layout->removeWidget(m_cards.at(place));
        m_layout->addWidget(m_cards.at(place), place / columns, place % columns);
    }
    for (int row = 0; row < int(m_cards.size()); ++row)
        m_layout->setRowStretch(row, row * columns < int(m_cards.size()) ? 1 : 0);
}
