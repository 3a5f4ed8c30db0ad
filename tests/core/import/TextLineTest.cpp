#include "tests/core/import/RuleLines.h"
#include "tests/support/TestFiles.h"

#include <gmock/gmock.h>

TEST(TextLine, GivenMarksOfMarkdown_WhenCleaned_ThenOnlyTheWordsAreLeft)
{
    EXPECT_EQ(textLine(QStringLiteral("2. **RECOMMENDATIONS**"), 1).text, QStringLiteral("2. RECOMMENDATIONS"));
    EXPECT_EQ(textLine(QStringLiteral("## Purpose"), 1).text, QStringLiteral("Purpose"));
    EXPECT_TRUE(textLine(QStringLiteral("## Purpose"), 1).emphasised);
    EXPECT_TRUE(textLine(QStringLiteral("**Purpose**"), 1).emphasised);
    EXPECT_FALSE(textLine(QStringLiteral("2. **RECOMMENDATIONS**"), 1).emphasised);
}

TEST(TextLine, GivenOddSpaces_WhenCleaned_ThenTheyArePlain)
{
    EXPECT_EQ(textLine(QStringLiteral("\f one\u00A0two\u200B  three "), 1).text, QStringLiteral("one two three"));
}

TEST(TextLine, GivenBulletSigns_WhenCleaned_ThenTheLineIsBulleted)
{
    for (const char *sign : {"•", "-", "–", "*", "\uF0B7"}) {
        const TextLine line = textLine(QString::fromUtf8(sign) + QStringLiteral(" item"), 1);
        EXPECT_TRUE(line.bulleted) << sign;
        EXPECT_EQ(line.text, QStringLiteral("item"));
    }
    EXPECT_FALSE(textLine(QStringLiteral("-5 degrees"), 1).bulleted);
}

TEST(TextLine, GivenColumns_WhenCleaned_ThenTheyAreCells)
{
    const QStringList cells = {QStringLiteral("PANEL"), QStringLiteral("Item 5")};

    EXPECT_EQ(textLine(QStringLiteral("PANEL\tItem 5"), 1).cells, cells);
    EXPECT_EQ(textLine(QStringLiteral("| PANEL | Item 5 |"), 1).cells, cells);
    EXPECT_EQ(textLine(QStringLiteral("PANEL          Item 5"), 1).cells, cells);
    EXPECT_TRUE(textLine(QStringLiteral("|---|:--|"), 1).isBlank());
}

TEST(TextLine, GivenPageFurniture_WhenCleaned_ThenItIsBlankAndTheNumbersStay)
{
    const QList<TextLine> lines = ruleLines("one\nPage 3 of 12\n- 4 -\nThis page is intentionally left blank\ntwo");

    EXPECT_TRUE(lines[1].isBlank());
    EXPECT_TRUE(lines[2].isBlank());
    EXPECT_TRUE(lines[3].isBlank());
    EXPECT_EQ(lines[4].number, 5);
}

TEST(TextLine, GivenCapitals_WhenAsked_ThenASmallEndingIsLetPass)
{
    EXPECT_TRUE(isUpperCase(QStringLiteral("REPORT ON THE 26th MEETING OF THE PANEL")));
    EXPECT_FALSE(isUpperCase(QStringLiteral("Report on the Panel")));
    EXPECT_FALSE(isUpperCase(QStringLiteral("2015")));
}
