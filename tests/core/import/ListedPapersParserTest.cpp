#include "core/import/ListedPapersParser.h"
#include "tests/core/import/RuleLines.h"
#include "tests/support/TestFiles.h"

#include <gmock/gmock.h>

using testing::IsEmpty;
using testing::Optional;

namespace {

ListedPapers papers(const QString &text)
{
    const QList<TextLine> lines = ruleLines(text.split(u'\n'));
    return listedPapersOf(paragraphsOf(lines, QStringLiteral("9"), WrapRule(lines)));
}

QStringList values(const ListedPapers &papers)
{
    QStringList found;
    for (const Found<QString> &paper : papers.value_or(QList<Found<QString>>()))
        found.append(paper.value);
    return found;
}

QStringList words(const char *text)
{
    return QString::fromUtf8(text).split(u'|');
}

} // namespace

TEST(ListedPapersParser, GivenNoneNotApplicableAndSilence_WhenRead_ThenTheyDiffer)
{
    EXPECT_THAT(papers(QStringLiteral("9.1 None")), Optional(IsEmpty()));
    EXPECT_THAT(papers(QStringLiteral("9.1 N/a")), Optional(IsEmpty()));
    EXPECT_THAT(papers(QStringLiteral("There are no background papers.")), Optional(IsEmpty()));
    EXPECT_THAT(papers(QStringLiteral("Dim")), Optional(IsEmpty()));
    EXPECT_EQ(papers(QStringLiteral("")), std::nullopt);
}

TEST(ListedPapersParser, GivenTheStatutoryStatement_WhenRead_ThenItIsNoPaper)
{
    const QString statute = QStringLiteral(
        "Used to prepare this report, in accordance with the Local Government (Access to Information) Act 1985");

    EXPECT_EQ(papers(statute), std::nullopt);
    EXPECT_THAT(papers(statute + QStringLiteral(" 9.1 N/a")), Optional(IsEmpty()));
    EXPECT_EQ(values(papers(statute + QStringLiteral("\n\n9.1 Lake survey 2018"))), words("Lake survey 2018"));
}

TEST(ListedPapersParser, GivenAList_WhenRead_ThenMarksAreTakenAwayAndContactsLeftOut)
{
    EXPECT_EQ(values(papers(QStringLiteral(
                  "The following papers were used:\n- Lake survey 2018;\n- Shore plan\n\nContact officer: Ann Lee"))),
              words("Lake survey 2018|Shore plan"));
}

TEST(ListedPapersParser, GivenALabelInAnotherSection_WhenRead_ThenItCounts)
{
    const QList<TextLine> lines = ruleLines("1. PURPOSE\n\n1.1 x\n\nList of Appendices: None\n\n2. BACKGROUND\n\nx");

    const QList<ParsedSection> sections = parseSections(lines, headingsIn(lines));

    EXPECT_THAT(listedPapersIn(sections, StandardHeading::Appendices), Optional(IsEmpty()));
    EXPECT_EQ(listedPapersIn(sections, StandardHeading::BackgroundDocuments), std::nullopt);
}

TEST(ListedPapersParser, GivenATableOfPapers_WhenRead_ThenItsColumnNamesAreNoPaper)
{
    EXPECT_EQ(values(papers(QStringLiteral("No.\tTitle\nAppendix A\tLake survey"))), words("Appendix A Lake survey"));
    EXPECT_THAT(papers(QStringLiteral("Background Papers\tHeld At\tContact\nNone")), Optional(IsEmpty()));
}

TEST(ListedPapersParser, GivenWordsBelowNone_WhenRead_ThenTheListIsOver)
{
    EXPECT_THAT(papers(QStringLiteral("None\n\nFinance - see above")), Optional(IsEmpty()));
}
