#include "core/import/FigureParser.h"
#include "core/import/FigureTable.h"
#include "core/import/NumberWords.h"
#include "core/import/PeriodRule.h"
#include "core/import/Sentences.h"
#include "tests/core/import/RuleLines.h"
#include "tests/support/TestFiles.h"

#include <gmock/gmock.h>

namespace {

QString inWords(const FigureDraft &figure)
{
    QString words = QStringLiteral("%1=%2 %3").arg(figure.name).arg(figure.value).arg(figure.unit);
    if (figure.target)
        words += QStringLiteral(" target %1").arg(*figure.target);
    if (figure.period)
        words += QStringLiteral(" in %1").arg(*figure.period);
    return words;
}

QStringList figures(const char *text)
{
    const QList<TextLine> lines = ruleLines(text);
    ParsedSection parsed;
    parsed.section.paragraphs = paragraphsOf(lines, QStringLiteral("5"), WrapRule(lines));
    QStringList found;
    for (const FigureDraft &figure : figuresIn({parsed}))
        found.append(inWords(figure));
    return found;
}

QStringList tabled(const char *text)
{
    QStringList found;
    for (const FigureDraft &figure : figuresInTables(ruleLines(text)))
        found.append(inWords(figure));
    return found;
}

QStringList words(const char *text)
{
    return QString::fromUtf8(text).split(u';');
}

} // namespace

TEST(FigureParser, GivenATargetBesideBeforeOrBehind_WhenRead_ThenItBelongsToTheResult)
{
    EXPECT_EQ(figures("Take-up is 40% against a target of 50%."), words("Take-up=40 % target 50"));
    EXPECT_EQ(figures("Against a target of 70%, 74.5% of visits were made in time."),
              words("visits made in time=74.5 % target 70"));
    EXPECT_EQ(figures("We made 88% of visits in time. The target is 90%."), words("visits in time=88 % target 90"));
    EXPECT_EQ(figures("The share of visits in time was 88% (target 90%)."),
              words("share of visits in time=88 % target 90"));
}

TEST(FigureParser, GivenComparatorsChangesAndEarlierResults_WhenRead_ThenTheyAreNoResults)
{
    EXPECT_EQ(figures("Take-up is 40%. The national average is 45%."), words("Take-up=40 %"));
    EXPECT_EQ(figures("Take-up rose from 30% to 40%."), words("Take-up=40 %"));
    EXPECT_EQ(figures("Take-up is 40%, compared with 35% last year."), words("Take-up=40 %"));
    EXPECT_EQ(figures("Costs fell by 5% and a 10% saving is planned."), QStringList());
}

TEST(FigureParser, GivenCodesStandardsAndQuotedWords_WhenRead_ThenTheyAreNoFigures)
{
    EXPECT_EQ(figures("NI 59 is done within 35 days under section 47."), QStringList());
    EXPECT_EQ(figures("She said: “90% of visits are late.”"), QStringList());
    EXPECT_EQ(figures("The fee of £20,000 was paid. There are no legal implications."), QStringList());
}

TEST(FigureParser, GivenAPeriod_WhenTheNextSentenceSaysAlso_ThenItIsCarriedOn)
{
    EXPECT_EQ(figures("In June 2013 we made 88% of visits in time.\n\nWe also made 70% of calls in time."),
              words("visits in time=88 % in June 2013;calls in time=70 % in June 2013"));
    EXPECT_EQ(figures("In June 2013 we made 88% of visits in time.\n\nWe made 70% of calls in time."),
              words("visits in time=88 % in June 2013;calls in time=70 %"));
}

TEST(FigureParser, GivenRatesAndAverages_WhenRead_ThenTheUnitIsKept)
{
    EXPECT_EQ(figures("There are fewer numbers of pupils in care and the current rate per 10,000 is 55."),
              words("pupils in care rate=55 per 10,000"));
    EXPECT_EQ(figures("The average wait was 19 days against a target of 14 days."),
              words("average wait=19 days target 14"));
    EXPECT_EQ(figures("Ninety-two per cent of pupils passed."), words("pupils passed=92 %"));
}

TEST(FigureParser, GivenPeopleAndPosts_WhenCounted_ThenTheCountIsRead)
{
    EXPECT_EQ(figures("There are no children waiting for a place, and the lake is full."),
              words("children waiting for a place=0 count"));
    EXPECT_EQ(figures("The number of foster carers was 1,250."), words("number of foster carers=1250 count"));
    EXPECT_EQ(figures("The establishment is set at 40 social workers."),
              words("establishment (social workers)=40 count"));
}

TEST(FigureParser, GivenAWholeAndItsParts_WhenTheyAddUp_ThenEachPartIsACount)
{
    EXPECT_EQ(figures("Of the nine lake measures that are kept, we are now above on five, equivalent on one and the "
                      "other three have met the local goals."),
              words("lake measures: above=5 count;lake measures: equivalent=1 count;lake measures: met the local "
                    "goals=3 count"));
    EXPECT_EQ(figures("Of the nine lake measures that are kept, we are above on five and below on two."),
              QStringList());
}

TEST(FigureParser, GivenMoneyWithAPurpose_WhenRead_ThenItIsInPounds)
{
    EXPECT_EQ(figures("The council adds £2.5m to fund new boats and a further £300,000 to support the wardens."),
              words("funding: new boats=2.5e+06 GBP;funding: wardens=300000 GBP"));
}

TEST(FigureTable, GivenATable_WhenRead_ThenResultTargetAndPeriodComeFromTheirColumns)
{
    EXPECT_EQ(
        tabled("Indicator\t2011/12\tTarget\tActual Q2 2012/13\tEngland\n% of visits in time\t80\t85\t88.1\t83\nNumber "
               "of boats\t3\t5\t4\t-"),
        words("% of visits in time=88.1 % target 85 in Q2 2012/13;Number of boats=4 count target 5 in Q2 2012/13"));
}

TEST(FigureTable, GivenARowThatLostACell_WhenRead_ThenItIsLeftOut)
{
    EXPECT_EQ(tabled("Indicator\tTarget\tActual\nVisits\t88%"), QStringList());
}

TEST(NumberWords, GivenDigitsAndWords_WhenRead_ThenTheyAreNumbers)
{
    EXPECT_EQ(numberFrom(QStringLiteral("1,250")), 1250);
    EXPECT_EQ(numberFrom(QStringLiteral("twenty-one")), 21);
    EXPECT_EQ(numberFrom(QStringLiteral("one million")), 1e6);
    EXPECT_EQ(numberFrom(QStringLiteral("two hundred and five")), 205);
    EXPECT_EQ(numberFrom(QStringLiteral("no")), 0);
    EXPECT_EQ(numberFrom(QStringLiteral("several")), std::nullopt);
    EXPECT_EQ(numberFrom(QString()), std::nullopt);
}

TEST(PeriodRule, GivenPrintedPeriods_WhenRead_ThenNoYearIsAdded)
{
    EXPECT_EQ(periodsIn(QStringLiteral("In April and May we met."))[0].words, QStringLiteral("April and May"));
    EXPECT_EQ(periodsIn(QStringLiteral("the rate in 2011/12 rose"))[0].words, QStringLiteral("2011/12"));
    EXPECT_EQ(periodsIn(QStringLiteral("as at 31 March 2014 it stood"))[0].words, QStringLiteral("31 March 2014"));
    EXPECT_EQ(periodsIn(QStringLiteral("in the second quarter of 2013/14"))[0].words,
              QStringLiteral("second quarter of 2013/14"));
    EXPECT_TRUE(periodsIn(QStringLiteral("it may be that we march on")).isEmpty());
}

TEST(Sentences, GivenStopsInNumbersAndAbbreviations_WhenParted_ThenTheyEndNothing)
{
    EXPECT_EQ(sentencesOf(QStringLiteral("It was 75.2%. Cllr. Roe, e.g. No. 5, agreed. Good")),
              words("It was 75.2%.;Cllr. Roe, e.g. No. 5, agreed.;Good"));
}
