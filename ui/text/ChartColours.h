#pragma once

#include <QColor>

/// Every colour of a chart by its use, for light and dark screens and for printing in grey.
struct ChartColours
{
    QColor surface{};
    QColor text{};
    QColor muted{};
    QColor grid{};
    QColor band{};
    QColor limit{};
    QColor target{};
    QColor accent{};
    QColor bar{};
    QColor ownBar{};
    QColor withinBar{};
    QColor common{};
    QColor improvement{};
    QColor concern{};
    QColor neutral{};
    /// In grey, improvement is a filled shape and concern an open one.
    bool isConcernOpen = false;
    /// In print, words among lines stand on a plain ground: their outlines would be ten times as many bytes.
    bool hasPlainGround = false;

    static ChartColours light();
    static ChartColours dark();
    static ChartColours grey();

    bool operator==(const ChartColours &) const = default;
};
