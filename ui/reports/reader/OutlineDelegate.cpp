#include "ui/reports/reader/OutlineDelegate.h"

#include "ui/reports/reader/OutlineModel.h"
#include "ui/text/Theme.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QTextLayout>

namespace {

using Group = OutlineModel::Group;

constexpr int rowHeight = 25;
constexpr int partHeight = 34;
constexpr int numberWidth = 26;
constexpr int mostLines = 2;

Group groupOf(const QModelIndex &index)
{
    return Group(index.data(OutlineModel::GroupRole).toInt());
}

bool isPlace(const QModelIndex &index)
{
    return index.flags().testFlag(Qt::ItemIsSelectable);
}

QString text(const QModelIndex &index, int role)
{
    return index.data(role).toString();
}

/// The words over at most two lines, the last of them cut where it must be.
QStringList wrapped(const QString &words, const QFont &font, int width)
{
    QTextLayout layout(words, font);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        if (lines.size() == mostLines - 1) {
            lines.append(QFontMetrics(font).elidedText(words.mid(line.textStart()), Qt::ElideRight, width));
            break;
        }
        lines.append(words.mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    return lines;
}

/// A tree does not tell its delegate how wide a row is when it asks how high it wants to be.
int widthOf(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    return (view ? view->viewport()->width() : option.rect.width()) - 2 * Measures::spaceSmall;
}

void paintGround(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const Colours &colours = Theme::current().colours();
    const QRectF tile = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    painter.setPen(Qt::NoPen);
    if (isSelected || (option.state.testFlag(QStyle::State_MouseOver) && isPlace(index))) {
        painter.setBrush(isSelected ? colours.selection : colours.hover);
        painter.drawRoundedRect(tile, Measures::chipRadius, Measures::chipRadius);
    }
    if (!option.state.testFlag(QStyle::State_HasFocus))
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colours.accent, Measures::focusRing));
    painter.drawRoundedRect(tile.adjusted(0.5, 0.5, -0.5, -0.5), Measures::chipRadius, Measures::chipRadius);
}

/// Writes within the place and gives what is left of it at the right.
int write(QPainter &painter, const QRect &place, const QString &words, const QColor &colour)
{
    painter.setPen(colour);
    painter.drawText(place, Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(words, Qt::ElideRight, place.width()));
    return std::min(place.width(), painter.fontMetrics().horizontalAdvance(words));
}

/// Writes at the right end of the place and takes the room from it.
void writeAtRight(QPainter &painter, QRect &place, const QString &words, const QColor &colour)
{
    if (words.isEmpty())
        return;
    painter.setPen(colour);
    painter.drawText(place, Qt::AlignVCenter | Qt::AlignRight, words);
    place.setRight(place.right() - painter.fontMetrics().horizontalAdvance(words) - Measures::spaceSmall);
}

void paintHits(QPainter &painter, QRect &place, int hits)
{
    if (hits == 0)
        return;
    const Colours &colours = Theme::current().colours();
    const QString words = QLocale().toString(hits);
    const QFontMetrics metrics(Theme::font(TypeRole::Muted));
    const int width = std::max(16, metrics.horizontalAdvance(words) + 10);
    const QRect pill(place.right() - width + 1, place.center().y() - 8, width, 17);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.hit);
    painter.drawRoundedRect(pill, 3, 3);
    painter.setFont(Theme::font(TypeRole::Muted));
    painter.setPen(colours.text);
    painter.drawText(pill, Qt::AlignCenter, words);
    place.setRight(pill.left() - Measures::spaceHair);
}

void paintPart(QPainter &painter, const QRect &place, const QModelIndex &index)
{
    painter.setFont(Theme::font(TypeRole::Strong));
    write(painter, place.adjusted(0, Measures::spaceSmall, 0, 0), text(index, Qt::DisplayRole),
          Theme::current().colours().muted);
}

void paintSection(QPainter &painter, QRect place, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const Colours &colours = Theme::current().colours();
    paintHits(painter, place, index.data(OutlineModel::HitsRole).toInt());
    painter.setFont(Theme::font(TypeRole::Body));
    const QModelIndex last = index.siblingAtRow(index.model()->rowCount(index.parent()) - 1);
    const int numbers =
        std::max(numberWidth,
                 painter.fontMetrics().horizontalAdvance(text(last, OutlineModel::NumberRole)) + Measures::spaceSmall);
    write(painter, place, text(index, OutlineModel::NumberRole), colours.muted);
    painter.setFont(Theme::font(option.state.testFlag(QStyle::State_Selected) ? TypeRole::Strong : TypeRole::Body));
    write(painter, place.adjusted(numbers, 0, 0, 0), text(index, Qt::DisplayRole), colours.text);
}

void paintRecommendation(QPainter &painter, QRect place, const QModelIndex &index)
{
    const Colours &colours = Theme::current().colours();
    const QFont font = Theme::font(TypeRole::Body);
    const int line = QFontMetrics(font).height();
    const QRectF shape(place.left(), place.top() + 4 + (line - Measures::chipGlyph) / 2.0, Measures::chipGlyph,
                       Measures::chipGlyph);
    paintGlyph(painter, StatusGlyph::Square, shape, colours.muted);
    place.adjust(Measures::chipGlyph + Measures::spaceSmall, 4, 0, 0);
    place.setHeight(line);
    painter.setFont(font);
    for (const QString &words : wrapped(text(index, Qt::DisplayRole), font, place.width())) {
        write(painter, place, words, colours.text);
        place.translate(0, line);
    }
    painter.setFont(Theme::font(TypeRole::Muted));
    if (const QString mark = text(index, OutlineModel::MarkRole); !mark.isEmpty())
        place.setLeft(place.left() + write(painter, place, mark, colours.accent) + Measures::spaceHair + 1);
    write(painter, place, text(index, OutlineModel::NoteRole), colours.muted);
}

void paintFigure(QPainter &painter, QRect place, const QModelIndex &index)
{
    const Colours &colours = Theme::current().colours();
    const Chip chip = index.data(OutlineModel::ChipRole).value<Chip>();
    const QRectF shape(place.left(), place.center().y() + 0.5 - Measures::chipGlyph / 2.0, Measures::chipGlyph,
                       Measures::chipGlyph);
    paintGlyph(painter, chip.glyph.value_or(StatusGlyph::Square), shape, colours.ink(chip.tone));
    place.setLeft(place.left() + Measures::chipGlyph + Measures::spaceSmall);
    painter.setFont(Theme::font(TypeRole::Muted));
    writeAtRight(painter, place, text(index, OutlineModel::MarkRole), colours.accent);
    painter.setFont(Theme::font(TypeRole::Strong));
    place.setLeft(place.left() + write(painter, place, text(index, OutlineModel::NumberRole), colours.text)
                  + Measures::spaceHair);
    painter.setFont(Theme::font(TypeRole::Body));
    write(painter, place, text(index, Qt::DisplayRole), colours.text);
}

void paintPaper(QPainter &painter, QRect place, const QModelIndex &index)
{
    const QFont font = Theme::font(TypeRole::Body);
    painter.setFont(font);
    place.adjust(0, 3, 0, 0);
    place.setHeight(QFontMetrics(font).height());
    for (const QString &words : wrapped(text(index, Qt::DisplayRole), font, place.width())) {
        write(painter, place, words, Theme::current().colours().muted);
        place.translate(0, place.height());
    }
}

} // namespace

void OutlineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QRect place = option.rect.adjusted(Measures::spaceSmall, 0, -Measures::spaceSmall, 0);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (!index.parent().isValid()) {
        paintPart(*painter, place, index);
        painter->restore();
        return;
    }
    paintGround(*painter, option, index);
    switch (groupOf(index)) {
    case Group::Sections:
        paintSection(*painter, place, option, index);
        break;
    case Group::Recommendations:
        paintRecommendation(*painter, place, index);
        break;
    case Group::Figures:
        paintFigure(*painter, place, index);
        break;
    case Group::BackgroundPapers:
    case Group::Appendices:
        paintPaper(*painter, place, index);
        break;
    }
    painter->restore();
}

QSize OutlineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFont font = Theme::font(TypeRole::Body);
    const int line = QFontMetrics(font).height();
    if (!index.parent().isValid())
        return {0, std::max(partHeight, line + 16)};
    const Group group = groupOf(index);
    if (group == Group::Sections || group == Group::Figures)
        return {0, std::max(rowHeight, line + 6)};
    const bool isAsked = group == Group::Recommendations;
    const int width = widthOf(option) - (isAsked ? Measures::chipGlyph + Measures::spaceSmall : 0);
    const int lines = int(wrapped(text(index, Qt::DisplayRole), font, width).size());
    const int note = isAsked ? QFontMetrics(Theme::font(TypeRole::Muted)).height() + 2 : 0;
    return {0, lines * line + note + 8};
}
