#pragma once

#include <QColor>

/// What a colour says about a thing. It is always said by a shape or a word as well.
enum class Tone
{
    Grey,
    Red,
    Amber,
    Green,
    Blue
};

/// Every colour of one theme by its use. Each pair that meets on the screen keeps the contrasts that the tests measure.
struct Colours
{
    QColor window;
    QColor surface;
    QColor raised;
    QColor navigation;
    QColor line;
    QColor softLine;
    QColor edge;
    QColor text;
    QColor muted;
    QColor faint;
    QColor accent;
    QColor accentHover;
    QColor onAccent;
    QColor selection;
    QColor hover;
    QColor hit;

    QColor red;
    QColor amber;
    QColor green;
    QColor blue;
    QColor redTint;
    QColor amberTint;
    QColor greenTint;
    QColor blueTint;
    QColor greyTint;

    QColor common;
    QColor improvement;
    QColor concern;
    QColor neutral;

    /// The colour of words and shapes of this tone.
    QColor ink(Tone tone) const;
    /// The pale ground of a chip of this tone.
    QColor tint(Tone tone) const;

    static Colours light();
    static Colours dark();
};
