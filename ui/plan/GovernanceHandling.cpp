#include "ui/plan/GovernanceChart.h"

#include "ui/text/Theme.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QPainter>

#include <cmath>

// What keys and mouse do to the chart of those who oversee.

const Committee *GovernanceChart::current() const
{
    return m_current < 0 ? nullptr : &m_nodes[m_current].body.committee;
}

void GovernanceChart::setCurrent(int node)
{
    if (node < 0 || node >= m_nodes.size())
        return;
    m_current = node;
    setAccessibleDescription(sentenceOf(m_nodes[node]));
    QAccessibleEvent told(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&told);
    update();
    Q_EMIT currentChanged();
}

int GovernanceChart::nextAlong(int step) const
{
    int best = -1;
    for (int node = 0; node < int(m_nodes.size()); ++node) {
        const double distance = (m_nodes[node].place - m_nodes[m_current].place) * step;
        if (m_nodes[node].level != m_nodes[m_current].level || distance <= 0)
            continue;
        if (best < 0 || distance < (m_nodes[best].place - m_nodes[m_current].place) * step)
            best = node;
    }
    return best;
}

int GovernanceChart::nextAcross(int step) const
{
    int best = -1;
    const double place = m_nodes[m_current].place;
    for (int node = 0; node < int(m_nodes.size()); ++node)
        if (m_nodes[node].level == m_nodes[m_current].level + step
            && (best < 0 || std::abs(m_nodes[node].place - place) < std::abs(m_nodes[best].place - place)))
            best = node;
    return best;
}

void GovernanceChart::keyPressEvent(QKeyEvent *event)
{
    if (m_current < 0)
        return QWidget::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Right:
        return setCurrent(nextAlong(1));
    case Qt::Key_Left:
        return setCurrent(nextAlong(-1));
    case Qt::Key_Down:
        return setCurrent(nextAcross(1));
    case Qt::Key_Up:
        return setCurrent(nextAcross(-1));
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return Q_EMIT opened();
    default:
        QWidget::keyPressEvent(event);
    }
}

void GovernanceChart::mousePressEvent(QMouseEvent *event)
{
    for (int node = 0; node < int(m_nodes.size()); ++node)
        if (boxOf(m_nodes[node]).contains(event->position()))
            setCurrent(node);
}

void GovernanceChart::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (m_current >= 0 && boxOf(m_nodes[m_current]).contains(event->position()))
        Q_EMIT opened();
}

void GovernanceChart::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (m_current < 0)
        setCurrent(0);
}

void GovernanceChart::paintRing(QPainter &painter) const
{
    if (m_current < 0)
        return;
    painter.setPen(
        QPen(Theme::current().colours().accent, hasFocus() ? 2.4 : 1.2, hasFocus() ? Qt::SolidLine : Qt::DashLine));
    painter.setBrush(Qt::NoBrush);
    const QRectF box = boxOf(m_nodes[m_current]).adjusted(-3, -3, 3, 3);
    painter.drawRoundedRect(box, Measures::radius + 2, Measures::radius + 2);
}
