#include "ui/import/OriginalGutter.h"

#include <QPaintEvent>
#include <QPainter>

OriginalGutter::OriginalGutter(OriginalView *view) : QWidget(view), m_view(view) { }

QSize OriginalGutter::sizeHint() const
{
    return {m_view->gutterWidth(), 0};
}

void OriginalGutter::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    m_view->paintGutter(painter, event->rect());
}
