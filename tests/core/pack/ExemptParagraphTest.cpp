#include "core/pack/ExemptParagraph.h"

#include "core/pack/WithheldWords.h"

#include <gmock/gmock.h>

using ::testing::ElementsAre;

TEST(ExemptParagraph, GivenThePartsOfTheSchedule_WhenAsked_ThenEnglandHasSevenAndWalesTheSameUnderItsNumbers)
{
    EXPECT_TRUE(exemptParagraphWords(3).contains(QLatin1String("financial or business affairs")));
    EXPECT_EQ(exemptParagraphWords(14), exemptParagraphWords(3));
    EXPECT_TRUE(exemptParagraphWords(8).isEmpty());
    EXPECT_TRUE(exemptParagraphWords(19).isEmpty());
}

TEST(ExemptParagraph, GivenWhatAPaperPrints_WhenRead_ThenEveryParagraphIsFoundOnce)
{
    EXPECT_THAT(exemptParagraphsIn(QStringLiteral("paragraphs 1, 2 and 2")), ElementsAre(1, 2));
    EXPECT_THAT(exemptParagraphsIn(QStringLiteral("Schedule 12A")), ElementsAre());
    EXPECT_THAT(exemptParagraphsIn(QStringLiteral("yes")), ElementsAre());
}

TEST(ExclusionSentences, GivenAStandardExclusion_WhenItIsPrintedByAWithheldPaperAndByThePack_ThenItIsNoLeak)
{
    const QString standard =
        QStringLiteral("The committee is asked to exclude the public, as the appendix is NOT FOR PUBLICATION by virtue "
                       "of paragraphs 1 "
                       "and 2 of Part 1 of Schedule 12A to the Local Government Act 1972. Ms Okonedo was interviewed.");
    const WithheldWords words({standard}, exclusionSentences());

    EXPECT_TRUE(words
                    .hitsIn(QStringLiteral("Not for publication by virtue of paragraphs 1 and 2 of Part 1 of Schedule "
                                           "12A to the Local Government Act 1972."))
                    .isEmpty());
    EXPECT_FALSE(words.hitsIn(QStringLiteral("Okonedo")).isEmpty());
}
