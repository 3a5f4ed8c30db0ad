#include "ui/text/Colours.h"

QColor Colours::ink(Tone tone) const
{
    switch (tone) {
    case Tone::Grey:
        return muted;
    case Tone::Red:
        return red;
    case Tone::Amber:
        return amber;
    case Tone::Green:
        return green;
    case Tone::Blue:
        return blue;
    }
    Q_UNREACHABLE();
}

QColor Colours::tint(Tone tone) const
{
    switch (tone) {
    case Tone::Grey:
        return greyTint;
    case Tone::Red:
        return redTint;
    case Tone::Amber:
        return amberTint;
    case Tone::Green:
        return greenTint;
    case Tone::Blue:
        return blueTint;
    }
    Q_UNREACHABLE();
}

Colours Colours::light()
{
    return {.window = 0xF6F7F9,
            .surface = 0xFFFFFF,
            .raised = 0xFFFFFF,
            .navigation = 0xEEF1F5,
            .line = 0xD5DAE1,
            .softLine = 0xE8EBF0,
            .edge = 0x828B98,
            .text = 0x1A2330,
            .muted = 0x55606E,
            .faint = 0x9AA3AF,
            .accent = 0x1F5FA8,
            .accentHover = 0x184E8C,
            .onAccent = 0xFFFFFF,
            .selection = 0xDFEAF6,
            .hover = 0xF0F4F9,
            .hit = 0xFFE58A,
            .red = 0xB3261E,
            .amber = 0x8A5300,
            .green = 0x1B7630,
            .blue = 0x1F5FA8,
            .redTint = 0xFBEAE8,
            .amberTint = 0xFAF0DF,
            .greenTint = 0xE6F3E9,
            .blueTint = 0xE4EEF8,
            .greyTint = 0xEDF0F4,
            .common = 0x5F6B7A,
            .improvement = 0x0B6FB8,
            .concern = 0xC2410C,
            .neutral = 0x5B2A86};
}

Colours Colours::dark()
{
    return {.window = 0x16191E,
            .surface = 0x1E2329,
            .raised = 0x262C34,
            .navigation = 0x1A1E24,
            .line = 0x39414C,
            .softLine = 0x2C333C,
            .edge = 0x727D8B,
            .text = 0xE7EBF0,
            .muted = 0xA4AFBC,
            .faint = 0x5F6A77,
            .accent = 0x6FA8E8,
            .accentHover = 0x8FBCF0,
            .onAccent = 0x16191E,
            .selection = 0x24384F,
            .hover = 0x252B33,
            .hit = 0x6B5716,
            .red = 0xF2877F,
            .amber = 0xE8B04B,
            .green = 0x6CC585,
            .blue = 0x6FA8E8,
            .redTint = 0x402629,
            .amberTint = 0x3A3120,
            .greenTint = 0x20362A,
            .blueTint = 0x21344A,
            .greyTint = 0x2B323B,
            .common = 0xA4AFBC,
            .improvement = 0x6FB7F0,
            .concern = 0xF59E6B,
            .neutral = 0xC29BEB};
}
