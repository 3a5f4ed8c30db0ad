#include "core/procedure/BankHolidays.h"

#include "tests/support/TestFiles.h"

#include <gmock/gmock.h>

namespace {

QStringList datesOf(int year)
{
    QStringList dates;
    for (const BankHoliday &day : bankHolidays(year))
        dates.append(day.date.toString(QStringLiteral("MM-dd")));
    return dates;
}

QStringList listed(const char *dates)
{
    return QString::fromLatin1(dates).split(QLatin1Char(' '));
}

} // namespace

TEST(BankHolidays, GivenKnownYears_WhenEasterIsWorkedOut_ThenItIsOnItsDay)
{
    EXPECT_EQ(easterSunday(2000), QDate(2000, 4, 23));
    EXPECT_EQ(easterSunday(2008), QDate(2008, 3, 23));
    EXPECT_EQ(easterSunday(2011), QDate(2011, 4, 24));
    EXPECT_EQ(easterSunday(2026), QDate(2026, 4, 5));
    EXPECT_EQ(easterSunday(2035), QDate(2035, 3, 25));
}

TEST(BankHolidays, GivenYearsWithoutASpecialDay_WhenListed_ThenTheyAreTheEightByRule)
{
    EXPECT_EQ(datesOf(2015), listed("01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28"));
    EXPECT_EQ(datesOf(2021), listed("01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28"));
    EXPECT_EQ(datesOf(2026), listed("01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28"));
}

TEST(BankHolidays, GivenAChristmasOnASunday_WhenListed_ThenBoxingDayStaysAndChristmasIsSubstituted)
{
    EXPECT_EQ(datesOf(2033).mid(6), listed("12-26 12-27"));
    EXPECT_EQ(datesOf(2022).mid(8), listed("12-26 12-27"));
}

TEST(BankHolidays, GivenTheYearsOfJubileesAndOtherOneOffDays_WhenListed_ThenTheirOwnDaysAreThere)
{
    EXPECT_EQ(datesOf(1995), listed("01-02 04-14 04-17 05-08 05-29 08-28 12-25 12-26"));
    EXPECT_THAT(datesOf(1999), ::testing::Contains(QStringLiteral("12-31")));
    EXPECT_EQ(datesOf(2002), listed("01-01 03-29 04-01 05-06 06-03 06-04 08-26 12-25 12-26"));
    EXPECT_EQ(datesOf(2011), listed("01-03 04-22 04-25 04-29 05-02 05-30 08-29 12-26 12-27"));
    EXPECT_EQ(datesOf(2012), listed("01-02 04-06 04-09 05-07 06-04 06-05 08-27 12-25 12-26"));
    EXPECT_EQ(datesOf(2020), listed("01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28"));
    EXPECT_EQ(datesOf(2022), listed("01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27"));
    EXPECT_EQ(datesOf(2023), listed("01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26"));
}

TEST(BankHolidays, GivenEveryYearOfTheTable_WhenListed_ThenNoneFallsOnAWeekendAndNoneTwice)
{
    for (int year = firstHolidayYear; year <= lastHolidayYear; ++year) {
        QSet<QDate> seen;
        for (const BankHoliday &day : bankHolidays(year)) {
            EXPECT_LT(day.date.dayOfWeek(), Qt::Saturday) << day.date.toString(Qt::ISODate).toStdString();
            EXPECT_FALSE(seen.contains(day.date));
            EXPECT_FALSE(day.name.isEmpty());
            seen.insert(day.date);
        }
        EXPECT_GE(seen.size(), 8) << year;
    }
}
