#include "core/procedure/ClearDays.h"

#include "tests/support/TestFiles.h"

#include <gmock/gmock.h>

namespace {

QDate publishBy(QDate meeting, int days, ClearDayRule rule = ClearDayRule::Working)
{
    return clearDaysBefore(meeting, days, CouncilDays(rule)).publishBy;
}

NonWorkingDay closure(QDate date, const QString &name)
{
    return {NonWorkingDayId::create(), HolidayCalendarId::create(), date, name, NonWorkingDay::Kind::LocalClosure};
}

} // namespace

TEST(ClearDays, GivenTheWorkedCases_WhenFiveClearDaysAreCounted_ThenPublicationIsOnTheKnownDay)
{
    EXPECT_EQ(publishBy(QDate(2010, 9, 20), 5), QDate(2010, 9, 10));
    EXPECT_EQ(publishBy(QDate(2010, 1, 19), 5), QDate(2010, 1, 11));
    EXPECT_EQ(publishBy(QDate(2012, 7, 23), 5), QDate(2012, 7, 13));
    EXPECT_EQ(publishBy(QDate(2015, 2, 26), 5), QDate(2015, 2, 18));
    EXPECT_EQ(publishBy(QDate(2026, 4, 7), 5), QDate(2026, 3, 26));
}

TEST(ClearDays, GivenTheWorkedCaseOfWales_WhenThreeClearDaysAreCounted_ThenPublicationIsOnTheKnownDay)
{
    EXPECT_EQ(publishBy(QDate(2015, 2, 26), 3), QDate(2015, 2, 20));
}

TEST(ClearDays, GivenTheNationAndTheDate_WhenAsked_ThenTheDaysAreThoseOfTheLawThen)
{
    EXPECT_EQ(clearDaysRequired(Nation::England, QDate(2026, 4, 7)), 5);
    EXPECT_EQ(clearDaysRequired(Nation::England, QDate(2002, 10, 1)), 5);
    EXPECT_EQ(clearDaysRequired(Nation::England, QDate(2002, 9, 30)), 3);
    EXPECT_EQ(clearDaysRequired(Nation::Wales, QDate(2026, 4, 7)), 3);
}

TEST(ClearDays, GivenOneOffBankHolidays_WhenCounted_ThenTheyAreLeftOut)
{
    // The State Funeral on Monday 19 September 2022, and both days of the Platinum Jubilee.
    EXPECT_EQ(publishBy(QDate(2022, 9, 22), 5), QDate(2022, 9, 13));
    EXPECT_EQ(publishBy(QDate(2022, 6, 8), 5), QDate(2022, 5, 27));
}

TEST(ClearDays, GivenASaturdayThatCounts_WhenCountedByTheOtherRules_ThenPublicationIsLater)
{
    EXPECT_EQ(publishBy(QDate(2010, 9, 20), 5, ClearDayRule::NotSunday), QDate(2010, 9, 13));
    EXPECT_EQ(publishBy(QDate(2010, 9, 20), 5, ClearDayRule::Calendar), QDate(2010, 9, 14));
}

TEST(ClearDays, GivenTheBreaksOfTheYear_WhenSaturdaysCount_ThenThoseOfTheBreaksDoNot)
{
    const CouncilDays days(ClearDayRule::NotSunday);

    EXPECT_TRUE(days.isCounted(QDate(2026, 3, 28)));
    EXPECT_FALSE(days.isCounted(QDate(2026, 4, 4)));
    EXPECT_FALSE(days.isCounted(QDate(2027, 12, 25)));
    EXPECT_FALSE(days.isCounted(QDate(2028, 1, 1)));
}

TEST(ClearDays, GivenAClosureOfTheCouncil_WhenCounted_ThenItIsLeftOutByItsName)
{
    const CouncilDays days(ClearDayRule::Working, {closure(QDate(2026, 3, 31), QStringLiteral("Mayor’s funeral"))});

    const ClearDays counted = clearDaysBefore(QDate(2026, 4, 7), 5, days);

    EXPECT_EQ(counted.publishBy, QDate(2026, 3, 25));
    EXPECT_TRUE(inWords(counted).contains(QStringLiteral("Mayor’s funeral (31 Mar)")));
}

TEST(ClearDays, GivenTheEasterMeeting_WhenTheDaysAreListed_ThenTheStripIsThatOfTheCalendar)
{
    const ClearDays counted = clearDaysBefore(QDate(2026, 4, 7), 5, CouncilDays());

    ASSERT_EQ(counted.days.size(), 13);
    EXPECT_EQ(counted.days.first().kind, CountedDay::Kind::Publication);
    EXPECT_EQ(counted.days.at(1).number, 1);
    EXPECT_EQ(counted.days.at(7).number, 5);
    EXPECT_EQ(counted.days.at(7).date, QDate(2026, 4, 2));
    EXPECT_TRUE(counted.days.at(8).isHoliday);
    EXPECT_FALSE(counted.days.at(9).isHoliday);
    EXPECT_EQ(counted.days.last().kind, CountedDay::Kind::Meeting);
}

TEST(ClearDays, GivenACount_WhenSaidInWords_ThenItNamesTheDaysTheHolidaysAndTheRule)
{
    const QString words = inWords(clearDaysBefore(QDate(2026, 4, 7), 5, CouncilDays()));

    EXPECT_EQ(words,
              QStringLiteral("Publish on or before Thu 26 Mar 2026. The meeting is on Tue 7 Apr 2026; neither day "
                             "counts. The clear days are Fri 27 Mar, Mon 30 Mar, Tue 31 Mar, Wed 1 Apr, Thu 2 Apr. "
                             "Left out: Good Friday (3 Apr), Easter Monday (6 Apr). Five clear days; weekends and "
                             "bank holidays not counted."));
}

TEST(ClearDays, GivenAYearBeyondTheTable_WhenSaidInWords_ThenTheSentenceWarns)
{
    EXPECT_TRUE(inWords(clearDaysBefore(QDate(2036, 4, 7), 5, CouncilDays())).contains(QStringLiteral("1995 to 2035")));
}

TEST(ClearDays, GivenEveryMeetingDayOfFortyYears_WhenCountedBack_ThenExactlyFiveDaysLieBetween)
{
    const CouncilDays days;
    for (QDate meeting(1995, 1, 10); meeting < QDate(2036, 1, 1); meeting = meeting.addDays(1)) {
        const ClearDays counted = clearDaysBefore(meeting, 5, days);
        ASSERT_EQ(clearDaysBetween(counted.publishBy, meeting, days), 5);
        ASSERT_EQ(clearDaysBetween(days.nextCounted(counted.publishBy), meeting, days), 4);
    }
}

TEST(ClearDays, GivenNonsense_WhenAsked_ThenItIsRefusedInOneSentence)
{
    EXPECT_FALSE(workedOutClearDays(QDate(), 5, CouncilDays()));
    EXPECT_FALSE(workedOutClearDays(QDate(2026, 4, 7), 0, CouncilDays()));
    EXPECT_FALSE(workedOutClearDays(QDate(2026, 4, 7), 4000, CouncilDays()));
    EXPECT_TRUE(workedOutClearDays(QDate(2026, 4, 7), 28, CouncilDays()));
}
