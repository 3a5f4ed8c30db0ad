#include "ui/widgets/ScrollingBody.h"

#include <QScrollArea>

QScrollArea *scrolling(QWidget *body, QWidget *parent)
{
    auto *const area = new QScrollArea(parent);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(body);
    // The area would otherwise paint the window's ground over that of a card.
    body->setAutoFillBackground(false);
    area->viewport()->setAutoFillBackground(false);
    return area;
}
