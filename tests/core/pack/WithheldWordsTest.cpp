#include "core/pack/WithheldWords.h"

#include <gmock/gmock.h>

using ::testing::IsEmpty;
using ::testing::SizeIs;
using Weight = WithheldHit::Weight;

namespace {

WithheldWords secretWords()
{
    return WithheldWords({QStringLiteral("The bidder Harrowgate Ltd asks for 417000 pounds a year.")},
                         {QStringLiteral("The committee meets on Monday in the Guildhall.")});
}

} // namespace

TEST(WithheldWords, GivenARunOfWithheldWords_WhenItStandsInAText_ThenItIsASureHit)
{
    const QList<WithheldHit> hits = secretWords().hitsIn(QStringLiteral("note: the bidder\nHARROWGATE-Ltd asks"));

    ASSERT_FALSE(hits.isEmpty());
    EXPECT_THAT(hits, ::testing::Contains(WithheldHit{QStringLiteral("bidder harrowgate ltd asks"), Weight::Sure}));
}

TEST(WithheldWords, GivenANameAlone_WhenFound_ThenSomebodyHasToDecide)
{
    const QList<WithheldHit> hits = secretWords().hitsIn(QStringLiteral("We thank Harrowgaté."));

    EXPECT_THAT(hits, SizeIs(1));
    EXPECT_EQ(hits.value(0).weight, Weight::ToDecide);
}

TEST(WithheldWords, GivenWordsThatPublicRecordsHaveAsWell_WhenFound_ThenTheyAreNoLeak)
{
    const WithheldWords words(
        {QStringLiteral("The committee meets on Monday in the Guildhall."), QStringLiteral("Guildhall")},
        {QStringLiteral("The committee meets on Monday in the Guildhall.")});

    EXPECT_THAT(words.hitsIn(QStringLiteral("The committee meets on Monday in the Guildhall.")), IsEmpty());
    EXPECT_TRUE(words.isEmpty());
}

TEST(WithheldWords, GivenOrdinaryWords_WhenTheyStandApart_ThenNothingIsFound)
{
    EXPECT_THAT(secretWords().hitsIn(QStringLiteral("He asks for a year in which the bidder rests.")), IsEmpty());
}
