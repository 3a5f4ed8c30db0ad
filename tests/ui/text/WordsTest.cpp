#include "ui/text/Words.h"

#include "tests/support/TestFiles.h"

#include <gmock/gmock.h>

TEST(Words, GivenEveryPublicity_WhenSaid_ThenItIsTheWordOnTheScreen)
{
    EXPECT_EQ(screenWord(Publicity::Public), QStringLiteral("Public"));
    EXPECT_EQ(screenWord(Publicity::PartExempt), QStringLiteral("Part exempt"));
    EXPECT_EQ(screenWord(Publicity::Exempt), QStringLiteral("Exempt"));
    EXPECT_EQ(screenWord(Publicity::Confidential), QStringLiteral("Confidential"));
    EXPECT_EQ(screenWord(std::optional<Publicity>()), QStringLiteral("Not stated"));
}

TEST(Words, GivenEveryValueOfTheField_WhenSaid_ThenNoWordIsEmpty)
{
    for (const auto &[kind, word] : Words<Committee::Kind>::all)
        EXPECT_FALSE(screenWord(kind).isEmpty());
    for (const auto &[kind, word] : Words<Recommendation::Kind>::all)
        EXPECT_FALSE(screenWord(kind).isEmpty());
    for (const auto &[status, word] : Words<Recommendation::Status>::all)
        EXPECT_FALSE(screenWord(status).isEmpty());
    for (const auto &[status, word] : Words<Meeting::Status>::all)
        EXPECT_FALSE(screenWord(status).isEmpty());
}

TEST(Words, GivenADate_WhenSaid_ThenItHasTheOneFormat)
{
    EXPECT_EQ(screenDate(QDate(2012, 7, 23)), QStringLiteral("23 Jul 2012"));
    EXPECT_EQ(screenDateWithDay(QDate(2012, 7, 23)), QStringLiteral("Mon 23 Jul 2012"));
    EXPECT_EQ(screenDate(std::optional<QDate>()), QString());
}

TEST(Words, GivenADueDate_WhenItsDistanceIsSaid_ThenPastTodayAndFutureDiffer)
{
    const QDate today(2026, 3, 23);
    EXPECT_EQ(screenDistance(today, today), QStringLiteral("today"));
    EXPECT_TRUE(screenDistance(today.addDays(3), today).startsWith(QStringLiteral("in 3 day")));
    EXPECT_TRUE(screenDistance(today.addDays(-12), today).startsWith(QStringLiteral("12 day")));
}

TEST(Words, GivenAConfidence_WhenWeighed_ThenItsLimitsHold)
{
    EXPECT_EQ(confidenceOf(0.9), Confidence::Sure);
    EXPECT_EQ(confidenceOf(0.89), Confidence::Likely);
    EXPECT_EQ(confidenceOf(0.6), Confidence::Likely);
    EXPECT_EQ(confidenceOf(0.59), Confidence::Check);
    EXPECT_EQ(confidenceOf(0.0), Confidence::NotFound);
    EXPECT_EQ(confidenceOf(std::nullopt), Confidence::NotFound);
}
