#pragma once

#include "core/import/ReaderPool.h"

#include <QImage>

/// A page of a PDF as a reader's process has drawn it, with its words and their places in points.
struct DrawnPage
{
    QImage picture;
    QSizeF size; ///< in points
    QList<PageWord> words;
};

/// Null where the page cannot be drawn. Takes as long as the page needs: never called on the GUI thread.
std::optional<DrawnPage> drawnPage(ReaderPool &readers, const QByteArray &pdf, int page, double dotsPerInch);

/// A picture in the portable anymap format; null where the bytes are none.
QImage anymapPicture(const QByteArray &anymap);
