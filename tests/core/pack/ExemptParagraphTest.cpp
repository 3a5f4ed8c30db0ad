#include "core/pack/ExemptParagraph.h"

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
