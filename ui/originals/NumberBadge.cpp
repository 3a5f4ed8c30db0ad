#include "ui/originals/NumberBadge.h"

#include "ui/text/Theme.h"

#include <QPainter>

#include <algorithm>

namespace {

constexpr int badgeWidth = 22;

QFont badgeFont()
{
    QFont font = Theme::font(TypeRole::Muted);
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

QSizeF numberBadgeSize(const QString &number)
{
    const QFontMetricsF metrics(badgeFont());
    const qreal height = metrics.height() + 1;
    return {std::max(height, metrics.horizontalAdvance(number) + 8), height};
}

void paintNumberBadge(QPainter &painter, const QString &number, const QPointF &centre)
{
    const Colours &colours = Theme::current().colours();
    QRectF pill(QPointF(), numberBadgeSize(number));
    pill.moveCenter(centre);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.text);
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
    painter.setFont(badgeFont());
    painter.setPen(colours.surface);
    painter.drawText(pill, Qt::AlignCenter, number);
    painter.restore();
}

NumberBadge::NumberBadge(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void NumberBadge::setNumber(const QString &number)
{
    m_number = number;
    updateGeometry();
    update();
}

QSize NumberBadge::sizeHint() const
{
    const QSizeF pill = numberBadgeSize(m_number);
    return {std::max(badgeWidth, int(pill.width()) + 1), int(pill.height()) + 1};
}

void NumberBadge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintNumberBadge(painter, m_number, QRectF(rect()).center());
}
