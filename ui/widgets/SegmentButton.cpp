#include "ui/widgets/SegmentButton.h"

#include "ui/text/Theme.h"

#include <QFontMetrics>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace {

constexpr int side = 13;

} // namespace

SegmentButton::SegmentButton(const QString &text, QWidget *parent) : QAbstractButton(parent)
{
    setText(text);
    setAccessibleName(text);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void SegmentButton::setCount(std::optional<int> count)
{
    m_count = count;
    setAccessibleName(count ? tr("%1, %2", "a choice and how many there are").arg(text(), countText()) : text());
    updateGeometry();
    update();
}

QSize SegmentButton::sizeHint() const
{
    // Room for the semibold of the chosen one, so that nothing moves when the choice does.
    const QFontMetrics strong(Theme::font(TypeRole::Strong));
    const int count = m_count ? Measures::spaceSmall + strong.horizontalAdvance(countText()) : 0;
    return {2 * side + strong.horizontalAdvance(text()) + count, std::max(Measures::control, strong.height() + 10)};
}

void SegmentButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintGround(painter);
    paintWords(painter);
    if (!hasFocus())
        return;
    painter.setPen(QPen(Theme::current().colours().accent, Measures::focusRing));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rect().adjusted(1, 1, -1, -1), Measures::radius - 1, Measures::radius - 1);
}

bool SegmentButton::isFirst() const
{
    return pos().x() == 0;
}

bool SegmentButton::isLast() const
{
    return geometry().right() == parentWidget()->rect().right();
}

QString SegmentButton::countText() const
{
    return m_count ? QLocale().toString(*m_count) : QString();
}

void SegmentButton::paintGround(QPainter &painter) const
{
    const Colours &colours = Theme::current().colours();
    if (isChecked() || isDown() || underMouse()) {
        // The outer corners are round: the shape reaches beyond the edge where the neighbour is.
        QRectF ground =
            QRectF(rect()).adjusted(isFirst() ? 1 : -Measures::radius, 1, isLast() ? -1 : Measures::radius, -1);
        painter.setPen(Qt::NoPen);
        painter.setBrush(isChecked() || isDown() ? colours.selection : colours.hover);
        painter.drawRoundedRect(ground, Measures::radius - 1, Measures::radius - 1);
    }
    if (isLast())
        return;
    painter.setPen(colours.line);
    painter.drawLine(QPointF(width() - 0.5, 1), QPointF(width() - 0.5, height() - 1));
}

void SegmentButton::paintWords(QPainter &painter) const
{
    const QFont strong = Theme::font(TypeRole::Strong);
    const QFont font = isChecked() ? strong : Theme::font(TypeRole::Body);
    const int words = QFontMetrics(font).horizontalAdvance(text());
    const int count = m_count ? Measures::spaceSmall + QFontMetrics(strong).horizontalAdvance(countText()) : 0;
    QRect line = rect().adjusted((width() - words - count) / 2, 0, 0, 0);
    const Colours &colours = Theme::current().colours();
    painter.setPen(isEnabled() ? colours.text : colours.faint);
    painter.setFont(font);
    painter.drawText(line, Qt::AlignVCenter | Qt::AlignLeft, text());
    painter.setFont(strong);
    line.setLeft(line.left() + words + Measures::spaceSmall);
    painter.drawText(line, Qt::AlignVCenter | Qt::AlignLeft, countText());
}
