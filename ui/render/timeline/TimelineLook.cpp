#include "ui/render/timeline/TimelineLook.h"

#include "ui/text/Theme.h"

namespace {

constexpr double pixelsPerPoint = 96.0 / 72.0;

QFont inPixels(QFont font)
{
    font.setPixelSize(qRound(font.pointSizeF() * pixelsPerPoint));
    return font;
}

TimelineLook lookIn(const Colours &colours)
{
    return {colours, inPixels(Theme::font(TypeRole::Body)), inPixels(Theme::font(TypeRole::Strong)),
            inPixels(Theme::font(TypeRole::Muted)), colours.concern};
}

} // namespace

TimelineLook TimelineLook::ofScreen()
{
    return lookIn(Theme::current().colours());
}

TimelineLook TimelineLook::ofPaper()
{
    return lookIn(Colours::light());
}
