#pragma once

#include <QString>

class QPainter;
class QRect;
class QStyleOptionViewItem;

/// Draws a search snippet in one line: words between the marks stand on the theme's hit colour, the rest is muted.
void paintSnippet(QPainter &painter, QRect line, const QString &snippet);

/// Draws words from the left, cut where there is no more room, and gives back where they end.
int paintWords(QPainter &painter, const QRect &line, const QString &words);

/// Draws words at the right end; the line becomes what is left of it.
void paintAtRight(QPainter &painter, QRect &line, const QString &words);

/// The ground of one entry of a result list: tint and bar where selected, tint under the mouse, a soft line below.
void paintResultGround(QPainter &painter, const QStyleOptionViewItem &option);
