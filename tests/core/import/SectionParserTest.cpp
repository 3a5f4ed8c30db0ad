#include "core/import/SectionParser.h"
#include "tests/core/import/RuleLines.h"
#include "tests/support/TestFiles.h"

#include <gmock/gmock.h>

namespace {

QStringList paragraphs(const char *text)
{
    const QList<TextLine> lines = ruleLines(text);
    QStringList found;
    for (const ParagraphDraft &paragraph : paragraphsOf(lines, QStringLiteral("5"), WrapRule(lines)))
        found.append((paragraph.bulleted ? QStringLiteral("*") : QString()) + paragraph.number.value_or(QString())
                     + u'|' + paragraph.text);
    return found;
}

QStringList words(const char *text)
{
    return QString::fromUtf8(text).split(u'\n');
}

} // namespace

TEST(SectionParser, GivenWrappedLines_WhenRead_ThenTheyAreOneParagraph)
{
    EXPECT_EQ(
        paragraphs("5.1 The panel met at the lake and saw that the water was low and\nthe reeds were dry.\n\n5.2 It "
                   "met again."),
        words(
            "5.1|The panel met at the lake and saw that the water was low and the reeds were dry.\n5.2|It met again."));
}

TEST(SectionParser, GivenASentenceBrokenByABlankLine_WhenRead_ThenItIsJoined)
{
    EXPECT_EQ(paragraphs("5.1 The money\n\nis there."), words("5.1|The money is there."));
    EXPECT_EQ(paragraphs("5.1 The money is there:\n\nhere."), words("5.1|The money is there:\n|here."));
}

TEST(SectionParser, GivenANumberOnALineOfItsOwn_WhenRead_ThenItBelongsToTheNextWords)
{
    EXPECT_EQ(paragraphs("5.3\n\nThe lake is full."), words("5.3|The lake is full."));
    EXPECT_EQ(paragraphs("5.3\n• One\n• Two"), words("5.3|\n*|One\n*|Two"));
}

TEST(SectionParser, GivenABulletBeforeTheRestOfABrokenSentence_WhenRead_ThenItIsNoBullet)
{
    EXPECT_EQ(paragraphs("5.1 The panel was set up in the spring to look at the lake and its shores and it now meets "
                         "four times\n\n- a year."),
              words("5.1|The panel was set up in the spring to look at the lake and its shores and it now meets four "
                    "times a year."));
}

TEST(SectionParser, GivenAFigureAtTheBeginningOfALine_WhenRead_ThenItIsNoParagraphNumber)
{
    EXPECT_EQ(
        paragraphs("5.1 The rate of visits that were made in time rose in the year to\n75.2 per cent of all visits."),
        words("5.1|The rate of visits that were made in time rose in the year to 75.2 per cent of all visits."));
}

TEST(SectionParser, GivenShortLines_WhenRead_ThenTheyStayApart)
{
    EXPECT_EQ(
        paragraphs("Appendix 1 - Map\nAppendix 2 - Grants paid to the owners of the houses beside the lake in 2019"),
        words("|Appendix 1 - Map\n|Appendix 2 - Grants paid to the owners of the houses beside the lake in 2019"));
}

TEST(SectionParser, GivenWordsOnTheHeadingsLine_WhenRead_ThenTheyBelongToItsSection)
{
    const QList<TextLine> lines = ruleLines("Recommendation: That it be noted.\n\nMore.");

    const QList<ParsedSection> sections = parseSections(lines, headingsIn(lines));

    ASSERT_EQ(sections.size(), 1);
    EXPECT_EQ(textOf(sections[0].section), QStringLiteral("That it be noted.\nMore."));
}
