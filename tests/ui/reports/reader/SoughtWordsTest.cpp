#include "ui/reports/reader/SoughtWords.h"

namespace {

QStringList foundIn(const QString &text, const QString &query)
{
    QStringList found;
    const QList<QList<TextSpan>> hits = SoughtWords(query).hitsIn({text});
    for (const TextSpan hit : hits.first())
        found.append(text.mid(hit.start, hit.length));
    return found;
}

} // namespace

TEST(SoughtWords, GivenNoWords_WhenAsked_ThenThereIsNothingToFind)
{
    EXPECT_TRUE(SoughtWords(QStringLiteral("  - ")).isEmpty());
    EXPECT_TRUE(foundIn(QStringLiteral("Some words"), QString()).isEmpty());
}

TEST(SoughtWords, GivenOtherCaseAndAccents_WhenSought_ThenTheyAreFound)
{
    EXPECT_EQ(foundIn(QStringLiteral("The CAFÉ at Llŷn"), QStringLiteral("cafe")), QStringList(QStringLiteral("CAFÉ")));
    EXPECT_EQ(foundIn(QStringLiteral("The CAFÉ at Llŷn"), QStringLiteral("llyn")), QStringList(QStringLiteral("Llŷn")));
}

TEST(SoughtWords, GivenAWordWithinAnother_WhenSought_ThenItIsNotFound)
{
    EXPECT_TRUE(foundIn(QStringLiteral("The children"), QStringLiteral("hild")).isEmpty());
}

TEST(SoughtWords, GivenTheLastWordStillTyped_WhenSought_ThenItMayGoOn)
{
    EXPECT_EQ(foundIn(QStringLiteral("initial assessments"), QStringLiteral("assess")),
              QStringList(QStringLiteral("assessments")));
}

TEST(SoughtWords, GivenQuotes_WhenSought_ThenTheWordsStandSideBySideAndWhole)
{
    EXPECT_EQ(foundIn(QStringLiteral("front door, door front"), QStringLiteral("\"front door\"")),
              QStringList(QStringLiteral("front door")));
}

TEST(SoughtWords, GivenWordsThatStandTogetherSomewhere_WhenSought_ThenOnlyThosePlacesCount)
{
    const QStringList texts{QStringLiteral("97% of assessments within 45 days"), QStringLiteral("within a year")};

    const QList<QList<TextSpan>> hits = SoughtWords(QStringLiteral("assessments within 45")).hitsIn(texts);

    ASSERT_EQ(hits.at(0).size(), 1);
    EXPECT_EQ(texts.first().mid(hits.at(0).first().start, hits.at(0).first().length),
              QStringLiteral("assessments within 45"));
    EXPECT_TRUE(hits.at(1).isEmpty());
}

TEST(SoughtWords, GivenWordsThatNeverStandTogether_WhenSought_ThenEachIsFound)
{
    EXPECT_EQ(foundIn(QStringLiteral("Days of assessments: 45"), QStringLiteral("assessments days")),
              QStringList({QStringLiteral("Days"), QStringLiteral("assessments")}));
}

TEST(SoughtWords, GivenAnApostrophe_WhenSought_ThenTheNameIsOneHit)
{
    EXPECT_EQ(foundIn(QStringLiteral("Councillor O’Dowd"), QStringLiteral("O'Dowd")),
              QStringList(QStringLiteral("O’Dowd")));
}
