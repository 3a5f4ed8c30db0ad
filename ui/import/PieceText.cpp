#include "ui/import/PieceText.h"

#include "ui/text/Theme.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace {

constexpr int leadWidth = 66;
constexpr int pieceHeight = 26;

} // namespace

PieceText::PieceText(const Parts &parts, QWidget *parent) : QAbstractButton(parent), m_parts(parts)
{
    QStringList said{parts.lead, parts.words, parts.more};
    said.removeAll(QString());
    setAccessibleName(said.join(QStringLiteral(", ")));
    setToolTip(accessibleName());
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize PieceText::sizeHint() const
{
    return {leadWidth * 3, std::max(pieceHeight, QFontMetrics(Theme::font(TypeRole::Strong)).height() + 6)};
}

QSize PieceText::minimumSizeHint() const
{
    return {leadWidth * 2, sizeHint().height()};
}

void PieceText::paintEvent(QPaintEvent *)
{
    const Colours &colours = Theme::current().colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QRect place = rect().adjusted(Measures::spaceHair, 0, -Measures::spaceHair, 0);
    const auto draw = [&](TypeRole role, const QColor &colour, const QString &words) {
        painter.setFont(Theme::font(role));
        painter.setPen(colour);
        const QString shown = painter.fontMetrics().elidedText(words, Qt::ElideRight, place.width());
        painter.drawText(place, Qt::AlignVCenter | Qt::AlignLeft, shown);
        return painter.fontMetrics().horizontalAdvance(shown);
    };
    if (!m_parts.lead.isEmpty()) {
        const int used = draw(TypeRole::Strong, colours.text, m_parts.lead);
        place.setLeft(place.left() + std::max(leadWidth, used + Measures::spaceSmall));
    }
    const QFontMetrics muted(Theme::font(TypeRole::Muted));
    // What belongs to the piece gives way to its name.
    const int wanted = m_parts.more.isEmpty() ? 0 : muted.horizontalAdvance(m_parts.more) + Measures::spaceSmall;
    const int more = std::min(wanted, place.width() / 3);
    place.setRight(place.right() - more);
    place.setLeft(place.left() + draw(TypeRole::Body, colours.text, m_parts.words) + Measures::spaceSmall);
    place.setRight(rect().right() - Measures::spaceHair);
    draw(TypeRole::Muted, colours.muted, m_parts.more);
    if (!hasFocus())
        return;
    painter.setPen(QPen(colours.accent, Measures::focusRing));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), Measures::chipRadius, Measures::chipRadius);
}

void PieceText::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete)
        return Q_EMIT removeAsked();
    QAbstractButton::keyPressEvent(event);
}
