#include "ui/overview/RowParts.h"

#include "ui/text/PlanWords.h"
#include "ui/text/Theme.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace {

constexpr int mostLines = 3;
constexpr int numberSide = 20;
constexpr int barHeight = 14;
constexpr int tileWidth = 9;
constexpr int tileHeight = 16;
constexpr int tileGap = 1;
constexpr int mostTiles = 14;
/// Wide enough for every rating's chip, so that the tiles of all themes begin under each other.
constexpr int chipColumn = 38;
constexpr double wordsShare = 0.52;

QRectF middleOf(const QRect &line, int left, int side)
{
    return QRectF(left, line.center().y() + 0.5 - side / 2.0, side, side);
}

QString elided(const QString &words, const QFont &font, int width)
{
    return QFontMetrics(font).elidedText(words, Qt::ElideRight, width);
}

QColor groundOf(std::optional<Rating> rating)
{
    const Colours &colours = Theme::current().colours();
    return rating ? colours.ink(toneOf(*rating)) : colours.common;
}

void paintTile(QPainter &painter, const QRectF &tile, std::optional<Rating> rating, const QString &word)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(groundOf(rating));
    painter.drawRoundedRect(tile, 2, 2);
    QFont font = Theme::font(TypeRole::Strong);
    font.setPointSizeF(Theme::font(TypeRole::Muted).pointSizeF() - 1.5);
    painter.setFont(font);
    painter.setPen(Theme::current().colours().surface);
    painter.drawText(tile, Qt::AlignCenter, word);
}

/// Where there are too many for one tile each: a part for every rating, as wide as its share, with its count.
void paintParts(QPainter &painter, const QList<std::optional<Rating>> &tiles, const QRectF &place)
{
    double left = place.left();
    for (qsizetype first = 0; first < tiles.size();) {
        const auto end = std::find_if(tiles.cbegin() + first, tiles.cend(),
                                      [&](std::optional<Rating> rating) { return rating != tiles.at(first); });
        const qsizetype count = end - tiles.cbegin() - first;
        const double width = place.width() * double(count) / double(tiles.size());
        const QRectF part(left, place.top(), std::max(1.0, width - tileGap), place.height());
        paintTile(painter, part, tiles.at(first), width > 2 * tileWidth ? QString::number(count) : QString());
        left += width;
        first += count;
    }
}

} // namespace

QStringList wrapped(const QString &words, const QFont &font, int width)
{
    QStringList lines;
    QTextLayout layout(words, font);
    layout.beginLayout();
    int start = 0;
    while (lines.size() < mostLines) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(std::max(1, width));
        start = line.textStart();
        lines.append(words.mid(start, line.textLength()).trimmed());
    }
    const bool isCut = layout.createLine().isValid();
    layout.endLayout();
    if (isCut)
        lines.last() = elided(words.mid(start), font, width);
    return lines;
}

void paintHeading(QPainter &painter, const OverviewRow &row, const QRect &place)
{
    QFont font = Theme::font(TypeRole::Muted);
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(Theme::current().colours().muted);
    painter.drawText(place.adjusted(0, 0, 0, -2), Qt::AlignLeft | Qt::AlignBottom, row.title);
    painter.drawText(place.adjusted(0, 0, 0, -2), Qt::AlignRight | Qt::AlignBottom, row.aside);
}

void paintShape(QPainter &painter, const OverviewRow &row, const QRect &line)
{
    if (row.glyph)
        paintGlyph(painter, *row.glyph, middleOf(line, line.left(), Measures::glyph),
                   Theme::current().colours().ink(row.tone));
}

void paintNumber(QPainter &painter, const OverviewRow &row, const QRect &line)
{
    const Colours &colours = Theme::current().colours();
    const QRectF disc = middleOf(line, line.left(), numberSide);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.blueTint);
    painter.drawEllipse(disc);
    QFont font = Theme::font(TypeRole::Muted);
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(colours.accent);
    painter.drawText(disc, Qt::AlignCenter, QString::number(row.number));
}

void paintBarRow(QPainter &painter, const OverviewRow &row, const QRect &place)
{
    const Colours &colours = Theme::current().colours();
    paintShape(painter, row, place);
    const QFont body = Theme::font(TypeRole::Body);
    const int words = int(place.width() * wordsShare) - glyphColumn;
    painter.setFont(body);
    painter.setPen(colours.text);
    painter.drawText(place.adjusted(glyphColumn, 0, 0, 0), Qt::AlignVCenter, elided(row.title, body, words));
    const int axis = place.left() + glyphColumn + words + Measures::spaceSmall;
    painter.fillRect(QRect(axis, place.top(), 1, place.height() + 1), colours.line);
    const QFontMetrics metrics(Theme::font(TypeRole::Strong));
    const int note = row.bar->note.isEmpty() ? 0 : metrics.horizontalAdvance(row.bar->note) + Measures::spaceSmall;
    const int most = std::max(8, place.right() - axis - note - metrics.horizontalAdvance(QStringLiteral("000")) - 8);
    const int length = std::max(2, most * row.bar->count / std::max(1, row.bar->largest));
    painter.setPen(Qt::NoPen);
    painter.setBrush(row.bar->tone == Tone::Grey ? colours.common : colours.ink(row.bar->tone));
    painter.drawRoundedRect(QRectF(axis + 1, place.center().y() + 0.5 - barHeight / 2.0, length, barHeight), 2, 2);
    QRect rest = place;
    rest.setLeft(axis + 1 + length + Measures::spaceSmall);
    const QString count = QString::number(row.bar->count);
    painter.setFont(Theme::font(TypeRole::Strong));
    painter.setPen(colours.text);
    painter.drawText(rest, Qt::AlignVCenter, count);
    rest.setLeft(rest.left() + metrics.horizontalAdvance(count) + Measures::spaceSmall);
    painter.setFont(Theme::font(TypeRole::Muted));
    painter.setPen(colours.red);
    painter.drawText(rest, Qt::AlignVCenter, row.bar->note);
}

void paintTileRow(QPainter &painter, const OverviewRow &row, const QRect &place, int tileCount)
{
    const Colours &colours = Theme::current().colours();
    const QSize chip = chipSize(*row.chip);
    paintChip(painter, *row.chip,
              QRect(place.right() - chip.width() + 1, place.center().y() + 1 - chip.height() / 2, chip.width(),
                    chip.height()));
    const int end = place.right() - chipColumn - Measures::spaceSmall;
    const int tilesWidth = std::min(std::min(tileCount, mostTiles) * (tileWidth + tileGap), (end - place.left()) / 2);
    const QRectF tiles(end - tilesWidth, place.center().y() + 0.5 - tileHeight / 2.0, tilesWidth, tileHeight);
    const int room = int(tiles.left()) - place.left() - Measures::spaceHair;
    QFont font = Theme::font(TypeRole::Body);
    if (QFontMetrics(font).horizontalAdvance(row.title) > room)
        font = Theme::font(TypeRole::Muted);
    painter.setFont(font);
    painter.setPen(colours.text);
    painter.drawText(place, Qt::AlignVCenter, elided(row.title, font, room));
    if (row.tiles.size() * (tileWidth + tileGap) > tilesWidth)
        return paintParts(painter, row.tiles, tiles);
    double left = tiles.left();
    for (const std::optional<Rating> rating : row.tiles) {
        paintTile(painter, {left, tiles.top(), double(tileWidth), double(tileHeight)}, rating,
                  rating ? letterOf(*rating) : QStringLiteral("–"));
        left += tileWidth + tileGap;
    }
}
