#include "core/import/HeadingRule.h"
#include "tests/core/import/RuleLines.h"
#include "tests/support/TestFiles.h"

#include <gmock/gmock.h>

namespace {

QStringList headings(const char *text)
{
    QStringList found;
    for (const Heading &heading : headingsIn(ruleLines(text)))
        found.append(heading.number ? *heading.number + u' ' + heading.text : heading.text);
    return found;
}

QStringList words(const char *text)
{
    return QString::fromUtf8(text).split(u'|');
}

} // namespace

TEST(HeadingRule, GivenEachStyleOfNumber_WhenRead_ThenHeadingAndNumberAreParted)
{
    EXPECT_EQ(headings("1. PURPOSE\n\ntext\n\n2. **RECOMMENDATIONS**"), words("1 PURPOSE|2 RECOMMENDATIONS"));
    EXPECT_EQ(headings("1.0 Purpose of the report:\n\n1.1 x\n\n2.0 Recommendation(s):"),
              words("1.0 Purpose of the report|2.0 Recommendation(s)"));
    EXPECT_EQ(headings("1 - PURPOSE\n\ntext\n\n2 - BACKGROUND"), words("1 PURPOSE|2 BACKGROUND"));
    EXPECT_EQ(headings("1.0\tLegal considerations:\t\n1.1\tNone\n2.0\tFinancial considerations:"),
              words("1.0 Legal considerations|2.0 Financial considerations"));
}

TEST(HeadingRule, GivenAnOrphanedParagraphNumber_WhenRead_ThenTheHeadingIsStillFound)
{
    const QList<Heading> found = headingsIn(ruleLines("5. KEY ISSUES\n\n5.1 Text\n\n5.4  6. IMPLICATIONS\n\n6.1 None"));

    ASSERT_EQ(found.size(), 2);
    EXPECT_EQ(found[1].number, QStringLiteral("6"));
    EXPECT_EQ(found[1].text, QStringLiteral("IMPLICATIONS"));
    EXPECT_EQ(found[1].orphan, QStringLiteral("5.4"));
}

TEST(HeadingRule, GivenDatesListsAndSentences_WhenRead_ThenTheyAreNoHeadings)
{
    EXPECT_EQ(headings("19 JANUARY 2010\n\n1. PURPOSE\n\ntext\n\n2. BACKGROUND\n\nThe themes are:\n - 1. Homes\n - 2. "
                       "Streets\n - 3. Parks\n\n"
                       "3. CONSULTATION\n\n4. The panel met twice. It heard four people."),
              words("1 PURPOSE|2 BACKGROUND|3 CONSULTATION"));
    EXPECT_EQ(headings("1. PURPOSE\n\n1.1 x\n\n2. FINDINGS\n\n2.1 x:\n\n1. Broken seats\n2. Broken glass\n3. Dark "
                       "corners\n\n3. IMPLICATIONS"),
              words("1 PURPOSE|2 FINDINGS|3 IMPLICATIONS"));
}

TEST(HeadingRule, GivenAHeadingOfItsOwnWords_WhenItsParagraphFollows_ThenItIsBelieved)
{
    EXPECT_EQ(headings("1. Purpose\n\n1.1 x\n\n2. What the lake told us\n\n2.1 x\n\n3. Next steps"),
              words("1 Purpose|2 What the lake told us|3 Next steps"));
}

TEST(HeadingRule, GivenNoNumbers_WhenKnownWordsStandAlone_ThenTheyAreHeadings)
{
    EXPECT_EQ(
        headings("FENBRIDGE PANEL\n\nPURPOSE\n\ntext\n\nTHE STATE OF THE LAKE\n\ntext\n\nBackground papers\n\nNone"),
        words("PURPOSE|THE STATE OF THE LAKE|Background papers"));
    EXPECT_EQ(headings("Title\n\nRecommendation: that it be noted.\n\nx"), words("Recommendation"));
}

TEST(HeadingRule, GivenRecommendationsBeforeSectionOne_WhenRead_ThenTheyHaveTheirHeading)
{
    EXPECT_EQ(headings("RECOMMENDATIONS\n\n1) That x\n\n1. INTRODUCTION\n\ntext\n\n2. FINDINGS\n\ntext"),
              words("RECOMMENDATIONS|1 INTRODUCTION|2 FINDINGS"));
}

TEST(StandardHeading, GivenCouncilsOwnWords_WhenRead_ThenTheMeaningIsTheSame)
{
    EXPECT_EQ(standardHeadingOf(QStringLiteral("OFFICERS’ RECOMMENDATION(S):")), StandardHeading::Recommendations);
    EXPECT_EQ(standardHeadingOf(QStringLiteral("Reasons for recommendation(s)")),
              StandardHeading::ReasonsForRecommendations);
    EXPECT_EQ(standardHeadingOf(QStringLiteral("Background papers")), StandardHeading::BackgroundDocuments);
    EXPECT_EQ(standardHeadingOf(QStringLiteral("Background information")), StandardHeading::Background);
    EXPECT_EQ(standardHeadingOf(QStringLiteral("Argymhellion")), StandardHeading::Recommendations);
    EXPECT_EQ(standardHeadingOf(QStringLiteral("The lake")), std::nullopt);
    EXPECT_EQ(standardHeadingBeginning(QStringLiteral("Links to the Harrowmere plan")), StandardHeading::Priorities);
}
