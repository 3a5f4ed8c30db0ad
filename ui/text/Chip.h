#pragma once

#include "ui/text/Colours.h"
#include "ui/text/StatusGlyph.h"

#include <QMetaType>
#include <QString>
#include <QVariant>

#include <optional>

class QRect;
class QSize;

/// A status as the screen shows it: a shape and a word in one colour, on a pale tint or on the ground as it is.
struct Chip
{
    enum class Ground
    {
        Tinted,
        Plain
    };

    std::optional<StatusGlyph> glyph = {};
    QString word = {};
    Tone tone = Tone::Grey;
    Ground ground = Ground::Tinted;
    /// The rule and the numbers behind the word, for the tooltip.
    QString explanation = {};

    operator QVariant() const { return QVariant::fromValue(*this); }
    bool operator==(const Chip &) const = default;
};

Q_DECLARE_METATYPE(Chip)

QSize chipSize(const Chip &chip);
/// Draws the chip within the place: at its left, in its middle from above to below, with the word cut if it must be.
void paintChip(QPainter &painter, const Chip &chip, const QRect &place);
