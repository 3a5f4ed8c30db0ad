#include "core/domain/Schedule12A.h"

#include "tests/support/TestFiles.h"

#include <gmock/gmock.h>

namespace {

ClosedItem exemptItem(const QList<int> &paragraphs, const QString &reason)
{
    ClosedItem closed;
    closed.item.number = QStringLiteral("9");
    closed.item.title = QStringLiteral("Fostering contract");
    closed.item.publicity = Publicity::Exempt;
    closed.item.publicInterestReason = reason;
    closed.paragraphs = paragraphs;
    return closed;
}

} // namespace

TEST(Schedule12A, GivenBothNations_WhenListed_ThenEachHasItsOwnSevenParagraphs)
{
    EXPECT_EQ(exemptionParagraphs(Nation::England).size(), 7);
    EXPECT_EQ(exemptionParagraphs(Nation::England).first().number, 1);
    EXPECT_EQ(exemptionParagraphs(Nation::Wales).first().number, 12);
    EXPECT_EQ(exemptionParagraphs(Nation::Wales).last().number, 18);
    EXPECT_EQ(exemptionText(1), QStringLiteral("Information relating to any individual."));
    EXPECT_EQ(exemptionText(12), QStringLiteral("Information relating to a particular individual."));
    EXPECT_EQ(exemptionText(14), exemptionText(3));
    EXPECT_TRUE(exemptionText(8).isEmpty());
}

TEST(Schedule12A, GivenAnExemptItem_WhenTheResolutionIsWritten_ThenItNamesItemParagraphsAndReason)
{
    const QString resolution = exclusionResolution(
        {exemptItem({5, 3}, QStringLiteral("The bids are still being compared."))}, Nation::England);

    EXPECT_TRUE(resolution.startsWith(QStringLiteral("RESOLVED: That under section 100A(4)")));
    EXPECT_TRUE(resolution.contains(QStringLiteral("during item 9 (Fostering contract)")));
    EXPECT_TRUE(resolution.contains(QStringLiteral("paragraphs 3 and 5 of Part 1 of Schedule 12A")));
    EXPECT_TRUE(resolution.endsWith(QStringLiteral("Reason: The bids are still being compared.")));
}

TEST(Schedule12A, GivenConfidentialMatter_WhenTheWordsAreWritten_ThenThereIsNoChoice)
{
    ClosedItem closed = exemptItem({}, QString());
    closed.item.publicity = Publicity::Confidential;

    const QString words = exclusionResolution({closed}, Nation::England);

    EXPECT_TRUE(words.contains(QStringLiteral("must be excluded")));
    EXPECT_FALSE(words.contains(QStringLiteral("RESOLVED")));
}

TEST(Schedule12A, GivenAPublicItem_WhenTheResolutionIsWritten_ThenThereIsNone)
{
    ClosedItem open = exemptItem({}, QString());
    open.item.publicity = Publicity::Public;

    EXPECT_TRUE(exclusionResolution({open}, Nation::England).isEmpty());
}

TEST(Schedule12A, GivenWhatIsMissing_WhenChecked_ThenOneSentenceSaysSo)
{
    const QString reason = QStringLiteral("The bids are still being compared.");
    ClosedItem confidential = exemptItem({3}, reason);
    confidential.item.publicity = Publicity::Confidential;

    EXPECT_FALSE(publicityProblem(exemptItem({3}, reason), Nation::England));
    EXPECT_TRUE(publicityProblem(exemptItem({}, reason), Nation::England));
    EXPECT_TRUE(publicityProblem(exemptItem({3}, QStringLiteral("  ")), Nation::England));
    EXPECT_TRUE(publicityProblem(exemptItem({3}, reason), Nation::Wales));
    EXPECT_TRUE(publicityProblem(confidential, Nation::England));
}
