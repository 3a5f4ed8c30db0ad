#include "ui/search/SearchHitDelegate.h"

#include "core/domain/Committee.h"
#include "ui/search/SearchHitsModel.h"
#include "ui/text/Measures.h"
#include "ui/text/StatusGlyph.h"
#include "ui/text/Theme.h"
#include "ui/text/Words.h"
#include "ui/widgets/SnippetPainter.h"

#include <QPainter>

namespace {

constexpr int side = 12;
constexpr int topSpace = 5;

int lineHeight()
{
    return QFontMetrics(Theme::font(TypeRole::Body)).height();
}

bool isWithheld(const SearchHit &hit)
{
    return hit.publicity && *hit.publicity != Publicity::Public;
}

/// A lock in front of what the public may not see.
void paintLock(QPainter *painter, QRect &line)
{
    const QRectF place(line.left(), line.center().y() - Measures::glyph / 2.0 + 1, Measures::glyph, Measures::glyph);
    paintGlyph(*painter, StatusGlyph::Lock, place, Theme::current().colours().amber);
    line.setLeft(line.left() + Measures::glyph + Measures::spaceHair);
}

void paintHit(QPainter *painter, const SearchHit &hit, const QRect &line)
{
    const Colours &colours = Theme::current().colours();
    QRect first = line;
    painter->setFont(Theme::font(TypeRole::Muted));
    painter->setPen(colours.muted);
    paintAtRight(*painter, first, hit.date ? screenDate(hit.date) : QString());
    paintAtRight(*painter, first, hitWord(hit));
    if (isWithheld(hit))
        paintLock(painter, first);
    painter->setFont(Theme::font(TypeRole::Strong));
    painter->setPen(colours.text);
    paintWords(*painter, first, inTitleCase(hit.title.section(QLatin1Char('\n'), 0, 0)));
    painter->setFont(Theme::font(TypeRole::Muted));
    paintSnippet(*painter, line.translated(0, lineHeight()), hit.snippet.simplified());
}

/// What it does, its keys, and below where it belongs.
void paintCommand(QPainter *painter, const Command &command, QRect line)
{
    const Colours &colours = Theme::current().colours();
    const QRect second = line.translated(0, lineHeight());
    painter->setFont(Theme::font(TypeRole::Muted));
    painter->setPen(colours.muted);
    paintAtRight(*painter, line, command.keys);
    const QString place = command.place.isEmpty() ? SearchHitsModel::tr("Command")
                                                  : SearchHitsModel::tr("Command on %1").arg(command.place);
    painter->drawText(second, Qt::AlignLeft | Qt::AlignVCenter, place);
    painter->setFont(Theme::font(TypeRole::Strong));
    painter->setPen(colours.accent);
    paintWords(*painter, line, command.text);
}

} // namespace

void SearchHitDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto &found = static_cast<const SearchHitsModel &>(*index.model());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintResultGround(*painter, option);
    const QRect line(option.rect.left() + side, option.rect.top() + topSpace, option.rect.width() - 2 * side,
                     lineHeight());
    if (const Command *const command = found.command(index.row()))
        paintCommand(painter, *command, line);
    else
        paintHit(painter, found.hit(index.row()), line);
    painter->restore();
}

QSize SearchHitDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {100, 2 * lineHeight() + 2 * topSpace};
}
