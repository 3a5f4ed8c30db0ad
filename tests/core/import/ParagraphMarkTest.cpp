#include "core/import/ParagraphMark.h"
#include "tests/support/TestFiles.h"

#include <gmock/gmock.h>

namespace {

QString markOf(const char *text)
{
    return paragraphMarkOf(QString::fromUtf8(text)).number.value_or(QStringLiteral("none"));
}

} // namespace

TEST(ParagraphMark, GivenNumbersAndLetters_WhenRead_ThenTheyAreKeptAsPrinted)
{
    EXPECT_EQ(markOf("5.1 Text"), QStringLiteral("5.1"));
    EXPECT_EQ(markOf("5.8.1 Text"), QStringLiteral("5.8.1"));
    EXPECT_EQ(markOf("3.2a Is it?"), QStringLiteral("3.2a"));
    EXPECT_EQ(markOf("2.1. Text"), QStringLiteral("2.1"));
    EXPECT_EQ(markOf("(a) text"), QStringLiteral("(a)"));
    EXPECT_EQ(markOf("iv) text"), QStringLiteral("iv)"));
    EXPECT_EQ(markOf("1. Text"), QStringLiteral("1."));
    EXPECT_EQ(markOf("5.3"), QStringLiteral("5.3"));
}

TEST(ParagraphMark, GivenWordsAndFigures_WhenRead_ThenTheyAreNoMark)
{
    EXPECT_EQ(markOf("75.2% of reviews"), QStringLiteral("none"));
    EXPECT_EQ(markOf("2015 was dry"), QStringLiteral("none"));
    EXPECT_EQ(markOf("(the) text"), QStringLiteral("none"));
    EXPECT_EQ(markOf("A member"), QStringLiteral("none"));
}

TEST(ParagraphMark, GivenABulletBehindTheNumber_WhenRead_ThenBothAreTakenAway)
{
    const ParagraphMark mark = paragraphMarkOf(QStringLiteral("2.1 • To note"));

    EXPECT_TRUE(mark.bulleted);
    EXPECT_EQ(mark.text, QStringLiteral("To note"));
}
