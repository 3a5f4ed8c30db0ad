#pragma once

#include <QColor>

/// The inks of a printed page. They are greys, so that a page printed in black says the same.
struct PrintInk
{
    static QColor text() { return QColor(0, 0, 0); }
    static QColor muted() { return QColor(68, 68, 68); }
    static QColor line() { return QColor(128, 128, 128); }
    static QColor grid() { return QColor(228, 228, 228); }
    static QColor tint() { return QColor(239, 239, 239); }
};
