#pragma once

#include "ui/text/Colours.h"

#include <QFont>

/// Colours and fonts of one timeline: those of the screen, or dark on white for paper and files. Sizes are in pixels,
/// so that a picture is laid out alike on every device.
struct TimelineLook
{
    Colours colours;
    QFont body;
    QFont strong;
    QFont small;
    QColor target;

    static TimelineLook ofScreen();
    static TimelineLook ofPaper();
};

/// The distances of the timeline, the same on screen and paper.
struct TimelineSizes
{
    static constexpr double head = 150;
    static constexpr double axis = 42;
    static constexpr double chart = 190;
    static constexpr double bar = 15;
    static constexpr double mark = 12;
};
