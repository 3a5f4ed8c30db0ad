#include "core/import/DisplayedHeading.h"
#include "tests/core/import/RuleLines.h"

#include <gmock/gmock.h>

namespace {

QStringList headings(const char *text)
{
    QStringList found;
    for (const Heading &heading : headingsIn(ruleLines(text)))
        found.append(heading.text);
    return found;
}

} // namespace

TEST(DisplayedHeading, GivenBoldHeadingsBelowATitle_WhenRead_ThenTheTitleIsNone)
{
    const char *text =
        "# Final report of the homes group\n\n**Scrutiny Committee**\n\n## Foreword\n\nI am pleased to "
        "present what we have found out.\n\n## What we found\n\nMany homes are empty.\n\n## Appendices\n\nNone";

    EXPECT_EQ(headings(text),
              QStringList({QStringLiteral("Foreword"), QStringLiteral("What we found"), QStringLiteral("Appendices")}));
}

TEST(DisplayedHeading, GivenASummaryAboveAndPapersBelowNumberedSections_WhenRead_ThenTheyAreSectionsToo)
{
    const char *text =
        "TITLE\n\n**Executive Summary**\n\nWhat it says.\n\n1. Background\n\n1.1 Text.\n\n2. Proposal\n\n2.1 "
        "Text.\n\n**Background papers**\n\nNone\n\n**Terms of reference**\n\nText.";

    EXPECT_EQ(
        headings(text),
        QStringList({QStringLiteral("Executive Summary"), QStringLiteral("Background"), QStringLiteral("Proposal"),
                     QStringLiteral("Background papers"), QStringLiteral("Terms of reference")}));
}

TEST(DisplayedHeading, GivenAParagraphNumberBelowAHeading_WhenRead_ThenItIsNoHeading)
{
    const char *text =
        "**Summary**\n\n1. Across the county places are free.\n\n**Appendices**\n\n2. Appendix 1 - Places\n\n"
        "**Background papers**\n\n3. School plan";

    EXPECT_EQ(
        headings(text),
        QStringList({QStringLiteral("Summary"), QStringLiteral("Appendices"), QStringLiteral("Background papers")}));
}

TEST(DisplayedHeading, GivenWhatTheCommitteeIsAskedInBold_WhenRead_ThenItHeadsRecommendations)
{
    const QList<TextLine> lines = ruleLines("**The Panel is being asked to:**\n\nGive its views.");

    const QList<Heading> found = displayedHeadings(lines, 0, lines.size());

    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found[0].meaning, StandardHeading::Recommendations);
}

TEST(DisplayedHeading, GivenNothingOrALabelledLine_WhenRead_ThenTheyAreNoHeadings)
{
    const QList<TextLine> lines = ruleLines("5.1 N/A\n\n**Report author: Ida Moor**\n\nText.");

    EXPECT_TRUE(displayedHeadings(lines, 0, lines.size()).isEmpty());
}
