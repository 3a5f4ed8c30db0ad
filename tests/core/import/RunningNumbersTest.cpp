#include "core/import/RunningNumbers.h"
#include "tests/core/import/RuleLines.h"
#include "tests/support/TestFiles.h"

#include <gmock/gmock.h>

TEST(RunningNumbers, GivenNumbersThatCountTheParagraphs_WhenRead_ThenTheyAreMarked)
{
    const QList<TextLine> lines =
        withRunningNumbers(ruleLines("Purpose\n1 To report.\n2 The lake rose.\n3 Members met."));

    EXPECT_EQ(lines[1].text, QStringLiteral("1. To report."));
    EXPECT_EQ(lines[3].text, QStringLiteral("3. Members met."));
}

TEST(RunningNumbers, GivenFiguresThatOpenLines_WhenRead_ThenTheyStay)
{
    const QList<TextLine> lines = withRunningNumbers(ruleLines("4 Members met.\n2 Boats sank.\n19 JANUARY 2010"));

    EXPECT_EQ(lines[0].text, QStringLiteral("4 Members met."));
    EXPECT_EQ(lines[2].text, QStringLiteral("19 JANUARY 2010"));
}
