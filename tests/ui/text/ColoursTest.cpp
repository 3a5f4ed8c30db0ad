#include "ui/text/Colours.h"

#include "tests/support/TestFiles.h"

#include <gmock/gmock.h>

#include <cmath>

namespace {

constexpr double forText = 4.5;
constexpr double forGraphics = 3.0;
constexpr Tone allTones[] = {Tone::Grey, Tone::Red, Tone::Amber, Tone::Green, Tone::Blue};

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

/// The contrast ratio of WCAG 2.2, from 1 to 21.
double contrast(const QColor &one, const QColor &other)
{
    const double lighter = std::max(luminance(one), luminance(other));
    const double darker = std::min(luminance(one), luminance(other));
    return (lighter + 0.05) / (darker + 0.05);
}

class ColoursOfBothThemes : public testing::TestWithParam<Colours>
{
protected:
    const Colours colours = GetParam();

    QList<QColor> grounds() const
    {
        return {colours.window, colours.surface, colours.raised, colours.navigation, colours.selection, colours.hover};
    }
    static void expectContrast(const QColor &ink, const QColor &ground, double least)
    {
        EXPECT_GE(contrast(ink, ground), least) << ink.name().toStdString() << " on " << ground.name().toStdString();
    }
};

} // namespace

TEST_P(ColoursOfBothThemes, GivenEveryGround_WhenWordsStandOnIt_ThenTheyCanBeRead)
{
    for (const QColor &ground : grounds())
        for (const QColor &ink : {colours.text, colours.muted, colours.accent})
            expectContrast(ink, ground, forText);
    expectContrast(colours.text, colours.softLine, forText);
    expectContrast(colours.text, colours.hit, forText);
}

TEST_P(ColoursOfBothThemes, GivenEveryTone_WhenItsWordStandsOnATintOrAGround_ThenItCanBeRead)
{
    for (const Tone tone : allTones) {
        expectContrast(colours.ink(tone), colours.tint(tone), forText);
        for (const QColor &ground : grounds())
            expectContrast(colours.ink(tone), ground, forText);
    }
}

TEST_P(ColoursOfBothThemes, GivenATint_WhenABodyTextOrALinkStandsOnIt_ThenItCanBeRead)
{
    for (const Tone tone : allTones) {
        expectContrast(colours.text, colours.tint(tone), forText);
        expectContrast(colours.accent, colours.tint(tone), forText);
    }
}

TEST_P(ColoursOfBothThemes, GivenTheAccent_WhenAPrimaryButtonIsDrawn_ThenItsWordsCanBeRead)
{
    expectContrast(colours.onAccent, colours.accent, forText);
    expectContrast(colours.onAccent, colours.accentHover, forText);
}

TEST_P(ColoursOfBothThemes, GivenTheEdgeOfAField_WhenItStandsOnAnyGround_ThenItCanBeSeen)
{
    for (const QColor &ground : {colours.window, colours.surface, colours.raised, colours.navigation})
        expectContrast(colours.edge, ground, forGraphics);
}

TEST_P(ColoursOfBothThemes, GivenTheFocusRing_WhenItStandsOnAnyGround_ThenItCanBeSeen)
{
    for (const QColor &ground : grounds())
        expectContrast(colours.accent, ground, forGraphics);
}

TEST_P(ColoursOfBothThemes, GivenThePointsOfAChart_WhenTheyStandOnASurface_ThenTheyCanBeSeen)
{
    for (const QColor &point : {colours.common, colours.improvement, colours.concern, colours.neutral})
        for (const QColor &ground : {colours.window, colours.surface})
            expectContrast(point, ground, forGraphics);
}

INSTANTIATE_TEST_SUITE_P(LightAndDark, ColoursOfBothThemes, testing::Values(Colours::light(), Colours::dark()),
                         [](const auto &theme) { return theme.index == 0 ? "Light" : "Dark"; });
