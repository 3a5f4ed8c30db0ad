#include "ui/plan/ThemeCard.h"

#include "ui/text/PlanWords.h"
#include "ui/text/Theme.h"

#include <QPainter>

#include <algorithm>
#include <array>

namespace {

constexpr int cardHeight = 110;
constexpr int shortHeight = 62;
constexpr int cardWidth = 195;
constexpr int padding = 12;
constexpr int stripHeight = 15;
constexpr int roomForShape = 27;
constexpr int gap = 2;

void paintPart(QPainter &painter, const QRectF &part, Tone tone, std::optional<StatusGlyph> glyph)
{
    const Colours &colours = Theme::current().colours();
    painter.setPen(QPen(colours.ink(tone), 1));
    painter.setBrush(colours.tint(tone));
    painter.drawRoundedRect(part.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
    if (glyph)
        paintGlyph(painter, *glyph, QRectF(part.left() + 4, part.center().y() - 4, 8, 8), colours.ink(tone));
}

} // namespace

ThemeCard::ThemeCard(const PlanTheme &theme, const Standing &standing, const Chip &chip, QWidget *parent)
    : QAbstractButton(parent),
      m_number(theme.number),
      m_standing(standing),
      m_chip(chip)
{
    setCheckable(true);
    setText(QStringLiteral("%1 %2").arg(theme.number).arg(theme.title));
    setToolTip(standing.explanation);
    setAccessibleName(text());
    setAccessibleDescription(standing.explanation + QLatin1Char(' ') + sentence());
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize ThemeCard::sizeHint() const
{
    return {cardWidth, m_height == Height::Full ? cardHeight : shortHeight};
}

void ThemeCard::setHeight(Height height)
{
    m_height = height;
    updateGeometry();
    update();
}

QString ThemeCard::sentence() const
{
    if (m_standing.late > 0)
        return tr("%n action(s)", nullptr, m_standing.actions) + tr(", %n overdue", nullptr, m_standing.late);
    if (m_standing.slipped > 0)
        return tr("%n action(s)", nullptr, m_standing.actions) + tr(", %n slipped", nullptr, m_standing.slipped);
    return tr("%n action(s)", nullptr, m_standing.actions) + tr(", none overdue");
}

void ThemeCard::paintEvent(QPaintEvent *)
{
    const Colours &colours = Theme::current().colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool stands = isChecked() || hasFocus();
    painter.setPen(QPen(stands ? colours.accent : colours.line, stands ? Measures::focusRing : 1));
    painter.setBrush(isChecked() ? colours.blueTint : underMouse() ? colours.hover : colours.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), Measures::radius, Measures::radius);
    const int room = width() - 2 * padding;
    painter.setFont(Theme::font(TypeRole::Strong));
    painter.setPen(colours.text);
    painter.drawText(QRect(padding, 9, room, 20), Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, room));
    paintChip(painter, m_chip, QRect(padding, 33, room, 22));
    if (m_height == Height::Short)
        return;
    paintStrip(painter, QRectF(padding, 61, room, stripHeight));
    painter.setFont(Theme::font(TypeRole::Muted));
    painter.setPen(colours.muted);
    painter.drawText(QRect(padding, 80, room, 20), Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(sentence(), Qt::ElideRight, room));
}

void ThemeCard::paintStrip(QPainter &painter, const QRectF &place) const
{
    struct Part
    {
        int count;
        Tone tone;
        std::optional<StatusGlyph> glyph;
    };
    const std::array parts{Part{m_standing.blue, Tone::Blue, glyphOf(Rating::Blue)},
                           Part{m_standing.green, Tone::Green, glyphOf(Rating::Green)},
                           Part{m_standing.amber, Tone::Amber, glyphOf(Rating::Amber)},
                           Part{m_standing.red, Tone::Red, glyphOf(Rating::Red)},
                           Part{m_standing.unrated, Tone::Grey, StatusGlyph::Ring}};
    const auto shown = std::count_if(parts.cbegin(), parts.cend(), [](const Part &part) { return part.count > 0; });
    // Each part has room for its shape: colour alone says nothing in grey.
    const double least = shown == 0 ? 0 : std::min(double(roomForShape), place.width() / double(shown) - gap);
    const double rest = place.width() - double(shown) * (least + gap);
    double x = place.left();
    painter.setFont(Theme::font(TypeRole::Muted));
    for (const Part &part : parts) {
        if (part.count == 0)
            continue;
        const QRectF box(x, place.top(), least + rest * part.count / m_standing.actions, place.height());
        const bool hasRoom = box.width() >= roomForShape - 0.5;
        paintPart(painter, box, part.tone, hasRoom ? part.glyph : std::nullopt);
        painter.setPen(Theme::current().colours().ink(part.tone));
        painter.drawText(hasRoom ? box.adjusted(14, 0, 0, 0) : box,
                         hasRoom ? Qt::AlignVCenter | Qt::AlignLeft : Qt::AlignCenter, QString::number(part.count));
        x += box.width() + gap;
    }
}
