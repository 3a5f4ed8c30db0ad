#pragma once

/// The distances and sizes of the screen in pixels, named by what they are for, so that no page invents its own.
struct Measures
{
    static constexpr int spaceHair = 4;
    static constexpr int spaceSmall = 8;
    static constexpr int spaceMedium = 12;
    static constexpr int spaceLarge = 16;
    static constexpr int pageMargin = 24;
    static constexpr int pageTop = 20;

    static constexpr int radius = 6;
    static constexpr int chipRadius = 4;
    static constexpr int focusRing = 2;
    static constexpr int accentBar = 3;

    static constexpr int control = 32;
    static constexpr int icon = 16;
    static constexpr int navigationIcon = 22;
    static constexpr int glyph = 12;
    static constexpr int chipGlyph = 10;
    static constexpr int chipHeight = 20;
    static constexpr int chipSide = 7;
    static constexpr int chipGap = 5;

    static constexpr int tableHead = 30;
    static constexpr int navigationRow = 36;
    static constexpr int navigationWidth = 216;
    static constexpr int toolbar = 48;
    static constexpr int statusLine = 26;
    static constexpr int splitter = 16;
    static constexpr int gripWidth = 2;
    static constexpr int gripHeight = 32;
};
