#include "core/procedure/InspectionPeriods.h"

#include "core/procedure/PeriodBeginningWith.h"
#include "tests/support/TestFiles.h"

#include <gmock/gmock.h>

TEST(PeriodBeginningWith, GivenTheWorkedCases_WhenCounted_ThenTheFirstDayIsWithin)
{
    const QDate first(2015, 2, 26);

    EXPECT_EQ(lastDayOfMonths(first, 2), QDate(2015, 4, 25));
    EXPECT_EQ(lastDayOfYears(first, 4), QDate(2019, 2, 25));
    EXPECT_EQ(lastDayOfYears(first, 6), QDate(2021, 2, 25));
}

TEST(PeriodBeginningWith, GivenAMonthThatIsTooShort_WhenCounted_ThenThePeriodEndsWithIt)
{
    EXPECT_EQ(lastDayOfMonths(QDate(2025, 12, 31), 2), QDate(2026, 2, 28));
    EXPECT_EQ(lastDayOfMonths(QDate(2025, 12, 30), 2), QDate(2026, 2, 28));
    EXPECT_EQ(lastDayOfMonths(QDate(2025, 12, 28), 2), QDate(2026, 2, 27));
    EXPECT_EQ(lastDayOfYears(QDate(2024, 2, 29), 6), QDate(2030, 2, 28));
    EXPECT_EQ(lastDayOfYears(QDate(2024, 2, 29), 4), QDate(2028, 2, 28));
    EXPECT_EQ(lastDayOfMonths(QDate(2026, 1, 1), 12), QDate(2026, 12, 31));
}

TEST(InspectionPeriods, GivenAMeeting_WhenAsked_ThenPapersStayOpenFourAndMinutesSixYears)
{
    EXPECT_EQ(backgroundPapersUntil(QDate(2026, 4, 7)), QDate(2030, 4, 6));
    EXPECT_EQ(minutesUntil(QDate(2026, 4, 7)), QDate(2032, 4, 6));
    EXPECT_TRUE(backgroundPapersInWords(QDate(2026, 4, 7)).contains(QStringLiteral("6 Apr 2030")));
    EXPECT_TRUE(minutesInWords(QDate(2026, 4, 7)).contains(QStringLiteral("6 Apr 2032")));
}
