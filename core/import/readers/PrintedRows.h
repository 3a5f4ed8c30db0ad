#pragma once

#include <QStringList>

#include <optional>

namespace poppler {
class page;
}

/// What the place and the face of a printed line tell beyond its words.
struct PrintedRow
{
    QString words{}; ///< without any space
    QList<qsizetype> gaps{}; ///< before which of these letters the row leaves more than a space free, as between cells
    double top = 0;
    double bottom = 0;
    bool isBold = false; ///< every word of it
};

/// The rows of a page from its head to its foot.
QList<PrintedRow> printedRowsOf(const poppler::page &page);

/// The lines of a page with an empty line where the page leaves a gap, and the indices of those that are bold.
struct MarkedLines
{
    QStringList lines{};
    QList<qsizetype> emphasised{};
};
MarkedLines markedLines(const QStringList &lines, const QList<PrintedRow> &rows);
