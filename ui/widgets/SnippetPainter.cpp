#include "ui/widgets/SnippetPainter.h"

#include "core/base/MatchMarks.h"
#include "ui/text/Measures.h"
#include "ui/text/Theme.h"

#include <QPainter>
#include <QStyleOptionViewItem>

int paintWords(QPainter &painter, const QRect &line, const QString &words)
{
    const QString shown = painter.fontMetrics().elidedText(words, Qt::ElideRight, line.width());
    painter.drawText(line, Qt::AlignVCenter | Qt::AlignLeft, shown);
    return line.left() + painter.fontMetrics().horizontalAdvance(shown);
}

void paintAtRight(QPainter &painter, QRect &line, const QString &words)
{
    if (words.isEmpty())
        return;
    painter.drawText(line, Qt::AlignVCenter | Qt::AlignRight, words);
    line.setRight(line.right() - painter.fontMetrics().horizontalAdvance(words) - Measures::spaceMedium);
}

void paintSnippet(QPainter &painter, QRect line, const QString &snippet)
{
    const Colours &colours = Theme::current().colours();
    const QFontMetrics metrics = painter.fontMetrics();
    bool isMarked = false;
    qsizetype from = 0;
    while (from < snippet.size() && line.width() > metrics.averageCharWidth()) {
        const qsizetype to = snippet.indexOf(isMarked ? matchEnd : matchBegin, from);
        const QString words = snippet.mid(from, to < 0 ? -1 : to - from);
        const int width = qMin(metrics.horizontalAdvance(words), line.width());
        if (isMarked)
            painter.fillRect(QRect(line.left(), line.top() + 1, width, line.height() - 2), colours.hit);
        painter.setPen(isMarked ? colours.text : colours.muted);
        line.setLeft(paintWords(painter, line, words));
        if (to < 0)
            return;
        from = to + 1;
        isMarked = !isMarked;
    }
}

void paintResultGround(QPainter &painter, const QStyleOptionViewItem &option)
{
    const Colours &colours = Theme::current().colours();
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const bool isHovered = option.state.testFlag(QStyle::State_MouseOver);
    painter.fillRect(option.rect, isSelected ? colours.selection : isHovered ? colours.hover : colours.surface);
    if (isSelected)
        painter.fillRect(QRect(option.rect.topLeft(), QSize(Measures::accentBar, option.rect.height())),
                         colours.accent);
    painter.setPen(colours.softLine);
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
}
