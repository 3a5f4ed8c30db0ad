#include "core/domain/BragLegend.h"

#include <gmock/gmock.h>

TEST(BragLegend, GivenALegendOfACouncil_WhenAColourIsLookedUp_ThenItsOwnWordsComeBeforeTheUsualOnes)
{
    const QList<LegendEntry> legend{{Rating::Amber, QStringLiteral("Slipping"), QString()}};

    EXPECT_EQ(entryOf(legend, Rating::Amber).word, QStringLiteral("Slipping"));
    EXPECT_EQ(entryOf(legend, Rating::Red).word, QStringLiteral("Off track"));
}

TEST(BragLegend, GivenALegend_WhenKeptAndReadBack_ThenItIsTheSame)
{
    EXPECT_EQ(legendFromText(legendText(usualLegend())), usualLegend());
    EXPECT_THAT(legendFromText(std::nullopt), ::testing::IsEmpty());
    EXPECT_THAT(legendFromText(QStringLiteral("no JSON")), ::testing::IsEmpty());
}
