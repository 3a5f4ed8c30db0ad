#include "ui/meetings/AgendaView.h"

#include "ui/meetings/AgendaDelegate.h"

#include <QKeyEvent>

AgendaView::AgendaView(QWidget *parent) : QListView(parent)
{
    setAccessibleName(tr("Agenda"));
    setItemDelegate(new AgendaDelegate(this));
    setSelectionMode(SingleSelection);
    setDragDropMode(InternalMove);
    setDefaultDropAction(Qt::MoveAction);
    setDropIndicatorShown(true);
    setMouseTracking(true);
    setUniformItemSizes(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QListView::doubleClicked, this, [this](const QModelIndex &index) { Q_EMIT editAsked(index.row()); });
}

void AgendaView::setCurrentPlace(int place)
{
    if (model() && place >= 0 && place < model()->rowCount())
        setCurrentIndex(model()->index(place, 0));
}

void AgendaView::keyPressEvent(QKeyEvent *event)
{
    const int place = currentPlace();
    const bool isMove = event->modifiers() == Qt::AltModifier;
    if (isMove && event->key() == Qt::Key_Up && place > 0)
        Q_EMIT moveAsked(place, place - 1);
    else if (isMove && event->key() == Qt::Key_Down && place >= 0)
        Q_EMIT moveAsked(place, place + 1);
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && place >= 0)
        Q_EMIT editAsked(place);
    else if (event->key() == Qt::Key_Insert)
        Q_EMIT addAsked();
    else if (event->key() == Qt::Key_Delete && place >= 0)
        Q_EMIT removeAsked(place);
    else
        QListView::keyPressEvent(event);
}
