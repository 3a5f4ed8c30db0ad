#include "core/import/DateRule.h"
#include "tests/support/TestFiles.h"

#include <gmock/gmock.h>

namespace {

QDate only(const char *text)
{
    const QList<PrintedDate> dates = datesIn(QString::fromUtf8(text));
    return dates.size() == 1 ? dates[0].date : QDate();
}

} // namespace

TEST(DateRule, GivenEachPrintedForm_WhenRead_ThenTheDayIsFirst)
{
    EXPECT_EQ(only("20 SEPTEMBER 2010"), QDate(2010, 9, 20));
    EXPECT_EQ(only("26th February 2015"), QDate(2015, 2, 26));
    EXPECT_EQ(only("the 3rd of May, 2012"), QDate(2012, 5, 3));
    EXPECT_EQ(only("March 5, 2014"), QDate(2014, 3, 5));
    EXPECT_EQ(only("11.9.19"), QDate(2019, 9, 11));
    EXPECT_EQ(only("26/02/2020"), QDate(2020, 2, 26));
    EXPECT_EQ(only("2015-02-26"), QDate(2015, 2, 26));
    EXPECT_EQ(only("Dydd Mawrth, 12 Chwefror 2019"), QDate(2019, 2, 12));
    EXPECT_EQ(only("4 o Fawrth 2020"), QDate(2020, 3, 4));
}

TEST(DateRule, GivenWhatIsNoDate_WhenRead_ThenNothingIsInvented)
{
    EXPECT_FALSE(only("31 February 2012").isValid());
    EXPECT_FALSE(only("April and May 2012").isValid());
    EXPECT_FALSE(only("2012/13").isValid());
    EXPECT_FALSE(only("version 1.2.3.4").isValid());
    EXPECT_FALSE(only("5.8.1").isValid());
    EXPECT_FALSE(only("£3.5.10").isValid());
    EXPECT_FALSE(only("20 March").isValid());
}

TEST(DateRule, GivenTheWrongWeekday_WhenRead_ThenTheDateIsDoubted)
{
    EXPECT_TRUE(datesIn(QStringLiteral("Thursday 7 November 2024"))[0].weekdayAgrees);
    EXPECT_FALSE(datesIn(QStringLiteral("Monday 7 November 2024"))[0].weekdayAgrees);
}

TEST(DateRule, GivenWordsAroundTheDate_WhenAsked_ThenItIsNotTheWhole)
{
    EXPECT_TRUE(isDate(QStringLiteral("Tuesday, 11 June 2019 at 7.00pm")));
    EXPECT_FALSE(isDate(QStringLiteral("Published 11 June 2019")));
    EXPECT_FALSE(isDate(QStringLiteral("11 June 2019 and 12 June 2019")));
}
