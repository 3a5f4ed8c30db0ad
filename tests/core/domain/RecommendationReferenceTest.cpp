#include "core/domain/RecommendationReference.h"

#include "tests/support/TestFiles.h"

#include <gmock/gmock.h>

namespace {

const QString mayFirst = QStringLiteral("05-01");

QString next(QDate madeOn, const QStringList &taken)
{
    return nextReference({}, municipalYearOf(madeOn, mayFirst), taken);
}

} // namespace

TEST(RecommendationReference, GivenTheEndOfApril_WhenTheYearTurns_ThenMayBeginsANewOne)
{
    EXPECT_EQ(shortNameOf(municipalYearOf(QDate(2026, 4, 30), mayFirst)), QStringLiteral("25/26"));
    EXPECT_EQ(shortNameOf(municipalYearOf(QDate(2026, 5, 1), mayFirst)), QStringLiteral("26/27"));
    EXPECT_EQ(shortNameOf(municipalYearOf(QDate(2099, 6, 1), mayFirst)), QStringLiteral("99/00"));
}

TEST(RecommendationReference, GivenNoneYet_WhenTheFirstIsMade_ThenItIs01OfItsYear)
{
    EXPECT_EQ(next(QDate(2025, 7, 8), {}), QStringLiteral("SR (25/26) 01"));
}

TEST(RecommendationReference, GivenAGap_WhenTheNextIsMade_ThenTheGapIsFilledFirst)
{
    const QStringList taken{QStringLiteral("SR (25/26) 01"), QStringLiteral("SR (25/26) 03"),
                            QStringLiteral("SR (24/25) 02")};

    EXPECT_EQ(next(QDate(2025, 9, 2), taken), QStringLiteral("SR (25/26) 02"));
    EXPECT_EQ(next(QDate(2025, 9, 2), taken + QStringList{QStringLiteral("SR (25/26) 02")}),
              QStringLiteral("SR (25/26) 04"));
}

TEST(RecommendationReference, GivenANewYear_WhenTheNextIsMade_ThenNumbersStartAgain)
{
    EXPECT_EQ(next(QDate(2026, 6, 9), {QStringLiteral("SR (25/26) 01")}), QStringLiteral("SR (26/27) 01"));
}

TEST(RecommendationReference, GivenACouncilsOwnStyle_WhenRead_ThenItGoesOn)
{
    const auto style = styleOfReference(QStringLiteral("CYP Rec (24/25) 007"));

    ASSERT_TRUE(style);
    EXPECT_EQ(nextReference(*style, municipalYearOf(QDate(2025, 7, 8), mayFirst), {}),
              QStringLiteral("CYP Rec (25/26) 001"));
    EXPECT_FALSE(styleOfReference(QStringLiteral("R12")));
}
