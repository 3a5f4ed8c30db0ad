#include "ui/text/Chip.h"

#include "ui/text/Theme.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace {

int heightOf(const QFontMetrics &metrics)
{
    return std::max(Measures::chipHeight, metrics.height() + 2);
}

int sideOf(const Chip &chip)
{
    return chip.ground == Chip::Ground::Tinted ? Measures::chipSide : 0;
}

int glyphAndGap(const Chip &chip)
{
    return chip.glyph ? Measures::chipGlyph + (chip.word.isEmpty() ? 0 : Measures::chipGap) : 0;
}

QFont fontOf(const Chip &chip)
{
    return Theme::font(chip.ground == Chip::Ground::Tinted ? TypeRole::Muted : TypeRole::Body);
}

} // namespace

QSize chipSize(const Chip &chip)
{
    const QFontMetrics metrics(fontOf(chip));
    const int words = chip.word.isEmpty() ? 0 : metrics.horizontalAdvance(chip.word) + 1;
    return {2 * sideOf(chip) + glyphAndGap(chip) + words, heightOf(metrics)};
}

void paintChip(QPainter &painter, const Chip &chip, const QRect &place)
{
    const Colours &colours = Theme::current().colours();
    const QSize size = chipSize(chip);
    QRect box(place.left(), place.center().y() - (size.height() - 1) / 2, std::min(size.width(), place.width()),
              size.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (chip.ground == Chip::Ground::Tinted) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.tint(chip.tone));
        painter.drawRoundedRect(box, Measures::chipRadius, Measures::chipRadius);
    }
    box.adjust(sideOf(chip), 0, -sideOf(chip), 0);
    if (chip.glyph) {
        const QRectF shape(box.left(), box.center().y() + 0.5 - Measures::chipGlyph / 2.0, Measures::chipGlyph,
                           Measures::chipGlyph);
        paintGlyph(painter, *chip.glyph, shape, colours.ink(chip.tone));
    }
    box.setLeft(box.left() + glyphAndGap(chip));
    painter.setFont(fontOf(chip));
    painter.setPen(colours.ink(chip.tone));
    const QString word = QFontMetrics(painter.font()).elidedText(chip.word, Qt::ElideRight, box.width());
    painter.drawText(box, Qt::AlignVCenter | Qt::AlignLeft, word);
    painter.restore();
}
