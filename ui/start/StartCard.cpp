#include "ui/start/StartCard.h"

#include "ui/text/Icons.h"
#include "ui/text/Theme.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace {

constexpr int cardHeight = 68;
constexpr int iconPlace = 20;
constexpr qreal ringInset = 3.5;

QFont titleFont()
{
    QFont font = Theme::font(TypeRole::Strong);
    font.setPointSizeF(font.pointSizeF() * 1.05);
    return font;
}

} // namespace

StartCard::StartCard(const Words &words, QWidget *parent) : QAbstractButton(parent), m_words(words)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(words.title);
    setAccessibleDescription(words.line);
    if (!words.keys.isEmpty())
        setToolTip(QStringLiteral("%1 (%2)").arg(words.title, words.keys.toString(QKeySequence::NativeText)));
}

void StartCard::setPrimary(bool primary)
{
    m_isPrimary = primary;
    update();
}

QSize StartCard::sizeHint() const
{
    const int lines = QFontMetrics(titleFont()).height() + QFontMetrics(Theme::font(TypeRole::Muted)).height();
    return {420, std::max(cardHeight, lines + 2 * Measures::spaceMedium)};
}

QSize StartCard::minimumSizeHint() const
{
    return {260, sizeHint().height()};
}

QColor StartCard::ink() const
{
    const Colours &colours = Theme::current().colours();
    return m_isPrimary ? colours.onAccent : colours.text;
}

void StartCard::paintGround(QPainter &painter) const
{
    const Colours &colours = Theme::current().colours();
    const QRectF card = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const bool isHot = underMouse() || isDown();
    if (m_isPrimary) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isHot ? colours.accentHover : colours.accent);
    } else {
        painter.setPen(isHot ? colours.edge : colours.line);
        painter.setBrush(isHot ? colours.hover : colours.surface);
    }
    painter.drawRoundedRect(card, Measures::radius, Measures::radius);
    if (!hasFocus())
        return;
    // On the accent itself the ring stands inside, in the colour of its words.
    const qreal inset = m_isPrimary ? ringInset : 1;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_isPrimary ? colours.onAccent : colours.accent, Measures::focusRing));
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), Measures::radius - 1,
                            Measures::radius - 1);
}

int StartCard::paintKeys(QPainter &painter) const
{
    const QString keys = m_isPrimary ? QKeySequence(Qt::Key_Return).toString(QKeySequence::NativeText)
                                     : m_words.keys.toString(QKeySequence::NativeText);
    if (keys.isEmpty())
        return 0;
    painter.setFont(Theme::font(TypeRole::Muted));
    const QFontMetrics metrics = painter.fontMetrics();
    QRectF frame(0, 0, metrics.horizontalAdvance(keys) + 2 * Measures::chipSide, metrics.height() + 3);
    frame.moveRight(width() - Measures::spaceLarge - 0.5);
    frame.moveTop(int((height() - frame.height()) / 2) + 0.5);
    const Colours &colours = Theme::current().colours();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(m_isPrimary ? colours.onAccent : colours.line);
    painter.drawRoundedRect(frame, Measures::chipRadius, Measures::chipRadius);
    painter.setPen(m_isPrimary ? colours.onAccent : colours.muted);
    painter.drawText(frame, Qt::AlignCenter, keys);
    return int(frame.width()) + Measures::spaceMedium;
}

void StartCard::paintWords(QPainter &painter) const
{
    const Colours &colours = Theme::current().colours();
    const int used = paintKeys(painter);
    QRect place = rect().adjusted(Measures::spaceLarge, 0, -Measures::spaceLarge - used, 0);
    const QRect icon(place.left() + 2, (height() - iconPlace) / 2, iconPlace, iconPlace);
    const QIcon picture = m_isPrimary ? onAccentIcon(m_words.iconName) : themedIcon(m_words.iconName);
    picture.paint(&painter, icon);
    place.setLeft(icon.right() + Measures::spaceLarge + 2);
    const QFont muted = Theme::font(TypeRole::Muted);
    const int titleHeight = QFontMetrics(titleFont()).height();
    const int top = (height() - titleHeight - QFontMetrics(muted).height()) / 2;
    painter.setFont(titleFont());
    painter.setPen(ink());
    painter.drawText(QRect(place.left(), top, place.width(), titleHeight), Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(m_words.title, Qt::ElideRight, place.width()));
    painter.setFont(muted);
    painter.setPen(m_isPrimary ? colours.onAccent : colours.muted);
    painter.drawText(QRect(place.left(), top + titleHeight, place.width(), painter.fontMetrics().height()),
                     Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(m_words.line, Qt::ElideRight, place.width()));
}

void StartCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintGround(painter);
    paintWords(painter);
}

void StartCard::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Right:
        return Q_EMIT stepAsked(1);
    case Qt::Key_Up:
    case Qt::Key_Left:
        return Q_EMIT stepAsked(-1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return click();
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

void StartCard::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void StartCard::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}
