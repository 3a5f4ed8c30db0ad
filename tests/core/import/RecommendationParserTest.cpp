#include "core/import/RecommendationParser.h"
#include "tests/core/import/RuleLines.h"
#include "tests/support/TestFiles.h"

#include <gmock/gmock.h>

namespace {

QStringList recommendations(const char *text)
{
    const QList<TextLine> lines = ruleLines(text);
    QStringList found;
    for (const RecommendationDraft &draft :
         recommendationsOf(paragraphsOf(lines, QStringLiteral("2"), WrapRule(lines))))
        found.append(draft.text);
    return found;
}

QStringList wholeReport(const char *text)
{
    const QList<TextLine> lines = ruleLines(text);
    QStringList found;
    for (const RecommendationDraft &draft : recommendationsIn(parseSections(lines, headingsIn(lines))))
        found.append(draft.text);
    return found;
}

QStringList words(const char *text)
{
    return QString::fromUtf8(text).split(u'|');
}

} // namespace

TEST(RecommendationParser, GivenNumberedParagraphs_WhenRead_ThenEachIsOneWithoutItsNumber)
{
    EXPECT_EQ(recommendations("2.1 To note the report.\n\n2.2 To visit the lake."),
              words("To note the report.|To visit the lake."));
}

TEST(RecommendationParser, GivenAnIntroductionWithBullets_WhenRead_ThenEachReadsWhole)
{
    EXPECT_EQ(recommendations("The panel should consider:\n\n- if the lake is full, and\n- what comes next"),
              words("The panel should consider: if the lake is full|The panel should consider: what comes next"));
    EXPECT_EQ(recommendations("2.1 That the panel:\n(a) notes the report; and\n(b) visits the lake."),
              words("That the panel: notes the report|That the panel: visits the lake."));
}

TEST(RecommendationParser, GivenANestedList_WhenRead_ThenAllIntroductionsStandInFront)
{
    EXPECT_EQ(recommendations("2.1 That the panel:\n(a) asks the owner to:\n(i) mend the wall;\n(ii) paint the gate; "
                              "and\n(b) visits the lake."),
              words("That the panel: asks the owner to: mend the wall|That the panel: asks the owner to: paint the "
                    "gate|That the panel: visits the lake."));
}

TEST(RecommendationParser, GivenReasonsInTheSameSection_WhenRead_ThenTheyAreNotRecommendations)
{
    EXPECT_EQ(recommendations("2.1 To note the report.\n2.2 Reasons for recommendation: the panel asked for it."),
              words("To note the report."));
    EXPECT_EQ(recommendations("That it be noted.\n\nReasons for recommendation\n\nThe panel asked for it."),
              words("That it be noted."));
}

TEST(RecommendationParser, GivenNoneOrExplanations_WhenRead_ThenNothingIsInvented)
{
    EXPECT_EQ(recommendations("2.1 None"), QStringList());
    EXPECT_EQ(recommendations("The lake is deep.\n\n2.1 To note the report."), words("To note the report."));
}

TEST(RecommendationParser, GivenTheSameListTwice_WhenRead_ThenItIsHeldOnce)
{
    EXPECT_EQ(
        wholeReport(
            "Recommendations\n\n- That it be noted.\n\nBackground\n\nText.\n\nRecommendations\n\n- That it be noted."),
        words("That it be noted."));
}

TEST(RecommendationParser, GivenNoHeading_WhenAParagraphSaysRecommended_ThenItIsOneInDoubt)
{
    EXPECT_EQ(wholeReport("Background\n\nText.\n\nRECOMMENDED: that the panel visits the lake."),
              words("that the panel visits the lake."));
}
