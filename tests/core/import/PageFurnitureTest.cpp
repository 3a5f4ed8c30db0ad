#include "core/import/PageFurniture.h"
#include "core/import/TextLine.h"

#include <gmock/gmock.h>

TEST(PageFurniture, GivenAHeaderOnEveryPage_WhenRead_ThenOnlyTheFirstStays)
{
    const DocumentText text(
        {QStringLiteral("Scrutiny Panel, 4 May 2026"), QStringLiteral("The service was asked to"), QStringLiteral("1"),
         QStringLiteral("\fScrutiny Panel, 4 May 2026"), QStringLiteral("report again."), QStringLiteral("2"),
         QStringLiteral("\fScrutiny Panel, 4 May 2026"), QStringLiteral("It did so."), QStringLiteral("3")});

    EXPECT_EQ(furnitureLinesOf(text), (QSet<int>{3, 4, 6, 7, 9}));
}

TEST(PageFurniture, GivenATextOfOnePage_WhenRead_ThenNothingIsTakenAway)
{
    const DocumentText text({QStringLiteral("7"), QStringLiteral("Scrutiny Panel"), QStringLiteral("Scrutiny Panel")});

    EXPECT_TRUE(furnitureLinesOf(text).isEmpty());
}
