#pragma once

#include <QByteArray>
#include <QRectF>
#include <QString>

/// A rectangle far off the page that is drawn before each piece. Qt writes it as a line of its own into the page's
/// stream, where a tag takes its place afterwards.
struct PageMark
{
    static QRectF area() { return {-9000, -9000, 1, 1}; }
    static QByteArray written() { return QByteArrayLiteral("-9000 -9000 1 1 re\nf\n"); }
    /// Every character that page numbers are made of, each once.
    static QString specimen();
    /// What the foot of a page says: "Page 14 of 84".
    static QString pageWords(int page, int pages);
};
