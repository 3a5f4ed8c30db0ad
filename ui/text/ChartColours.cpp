#include "ui/text/ChartColours.h"

#include "ui/text/Colours.h"

namespace {

ChartColours from(const Colours &colours)
{
    return {.surface = colours.surface,
            .text = colours.text,
            .muted = colours.muted,
            .accent = colours.accent,
            .ownBar = colours.accent,
            .common = colours.common,
            .improvement = colours.improvement,
            .concern = colours.concern,
            .neutral = colours.neutral};
}

} // namespace

ChartColours ChartColours::light()
{
    ChartColours colours = from(Colours::light());
    colours.grid = 0xE8EBEF;
    colours.band = 0xF3F5F8;
    colours.limit = 0x7C8794;
    colours.target = 0x8E1B3A;
    colours.bar = 0xB9C2CD;
    colours.withinBar = 0x9DB8D6;
    return colours;
}

ChartColours ChartColours::dark()
{
    ChartColours colours = from(Colours::dark());
    colours.grid = 0x2B323B;
    colours.band = 0x22282F;
    colours.limit = 0x8C97A4;
    colours.target = 0xF09AB5;
    colours.bar = 0x5B6673;
    colours.withinBar = 0x3D5A7C;
    return colours;
}

ChartColours ChartColours::grey()
{
    return {.surface = 0xFFFFFF,
            .text = QRgb(0x000000),
            .muted = 0x404040,
            .grid = 0xE4E4E4,
            .band = 0xF5F5F5,
            .limit = 0x767676,
            .target = QRgb(0x000000),
            .accent = 0x222222,
            .bar = 0xC4C4C4,
            .ownBar = 0x222222,
            .withinBar = 0xC4C4C4,
            .common = 0x6A6A6A,
            .improvement = QRgb(0x000000),
            .concern = QRgb(0x000000),
            .neutral = 0x303030,
            .isConcernOpen = true,
            .hasPlainGround = true};
}
