#include "ui/reports/reader/LineNumbers.h"

#include "ui/reports/reader/OriginalText.h"

#include <QCoreApplication>
#include <QPaintEvent>
#include <QPainter>

LineNumbers::LineNumbers(OriginalText *text) : QWidget(text), m_text(text) { }

void LineNumbers::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    m_text->paintNumbers(painter, event->rect());
}

void LineNumbers::wheelEvent(QWheelEvent *event)
{
    QCoreApplication::sendEvent(m_text->viewport(), event);
}
