#pragma once

#include "ui/overview/OverviewRow.h"

#include <QStringList>

class QFont;
class QPainter;
class QRect;

/// Distances that all rows of the overview share.
constexpr int sideInset = 4;
constexpr int glyphColumn = 22;
constexpr int numberColumn = 30;

/// The words on three lines at most, the last one cut with an ellipsis.
QStringList wrapped(const QString &words, const QFont &font, int width);

void paintHeading(QPainter &painter, const OverviewRow &row, const QRect &place);
void paintShape(QPainter &painter, const OverviewRow &row, const QRect &line);
void paintNumber(QPainter &painter, const OverviewRow &row, const QRect &line);
/// Shape, word, a bar as long as the count, the count, and a note.
void paintBarRow(QPainter &painter, const OverviewRow &row, const QRect &place);
/// Title, one tile an action or one bar in parts where they are many, and the rating's chip. As many tiles as
/// any row has begin under each other.
void paintTileRow(QPainter &painter, const OverviewRow &row, const QRect &place, int tileCount);
