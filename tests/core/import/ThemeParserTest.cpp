#include "core/import/ThemeParser.h"
#include "tests/core/import/RuleLines.h"
#include "tests/support/TestFiles.h"

#include <gmock/gmock.h>

using testing::IsEmpty;

namespace {

PlanMention plan(const char *text)
{
    const QList<TextLine> lines = ruleLines(text);
    ParsedSection parsed;
    parsed.section.paragraphs = paragraphsOf(lines, QStringLiteral("5"), WrapRule(lines));
    return planIn({parsed});
}

} // namespace

TEST(ThemeParser, GivenAPlanWithThemes_WhenListed_ThenTitleAndThemesAreRead)
{
    const PlanMention draft = plan(
        "5.1 The Lake Improvement Plan for North Fenbridge has two themes:\n - 1. Water;\n - 2. Shores\n\n5.2 More.");

    EXPECT_EQ(draft.title->value, QStringLiteral("Lake Improvement Plan for North Fenbridge"));
    ASSERT_EQ(draft.themes.size(), 2);
    EXPECT_EQ(draft.themes[0].value, QStringLiteral("Water"));
    EXPECT_GE(draft.themes[0].confidence, 0.9);
}

TEST(ThemeParser, GivenOtherListsOrAnotherNumberOfThemes_WhenRead_ThenTheyAreNotBelieved)
{
    EXPECT_THAT(plan("5.1 The plan is driven by two elements:\n- Water\n- Shores").themes, IsEmpty());
    EXPECT_THAT(plan("5.1 The themes were these:\n- Water\n- Shores").themes, IsEmpty());
    EXPECT_LT(plan("5.1 The plan has five themes:\n- Water\n- Shores").themes[0].confidence, 0.9);
}
