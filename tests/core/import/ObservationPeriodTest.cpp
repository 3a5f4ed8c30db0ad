#include "core/import/ObservationPeriod.h"

#include <gmock/gmock.h>

namespace {

/// "2012-04-01 2013-03-31" for a period, empty for none.
std::string days(const char *text, const char *identifier = "")
{
    const auto period = readPeriod(QString::fromUtf8(text), QString::fromUtf8(identifier));
    return period
        ? period->start.toString(Qt::ISODate).toStdString() + ' ' + period->end.toString(Qt::ISODate).toStdString()
        : std::string();
}

} // namespace

TEST(ObservationPeriod, GivenYearsOfAllKinds_WhenRead_ThenTheirDaysAreRight)
{
    EXPECT_EQ(days("2012"), "2012-01-01 2012-12-31");
    EXPECT_EQ(days("2013", "Reporting year"), "2012-04-01 2013-03-31");
    EXPECT_EQ(days("2012-13"), "2012-04-01 2013-03-31");
    EXPECT_EQ(days("2012/2013"), "2012-04-01 2013-03-31");
    EXPECT_EQ(days("201718"), "2017-04-01 2018-03-31");
    EXPECT_EQ(days("201718", "Academic year"), "2017-09-01 2018-08-31");
    EXPECT_EQ(days("199900", "Financial year"), "1999-04-01 2000-03-31");
}

TEST(ObservationPeriod, GivenMonthsAndQuarters_WhenRead_ThenQuartersAreFinancial)
{
    EXPECT_EQ(days("2012-04"), "2012-04-01 2012-04-30");
    EXPECT_EQ(days("201204"), "2012-04-01 2012-04-30");
    EXPECT_EQ(days("Apr-12"), "2012-04-01 2012-04-30");
    EXPECT_EQ(days("September 2012"), "2012-09-01 2012-09-30");
    EXPECT_EQ(days("2012", "April"), "2012-04-01 2012-04-30");
    EXPECT_EQ(days("2012-Q1"), "2012-04-01 2012-06-30");
    EXPECT_EQ(days("Q4 2012/13"), "2013-01-01 2013-03-31");
    EXPECT_EQ(days("2012-Q1", "Calendar year"), "2012-01-01 2012-03-31");
    EXPECT_EQ(days("29/02/2012"), "2012-02-01 2012-02-29");
}

TEST(ObservationPeriod, GivenWhatIsNoPeriod_WhenRead_ThenThereIsNone)
{
    for (const char *text : {"", "31/02/2012", "2012-13-45", "2012-15", "0312", "soon", "2012-Q5", "99999999"})
        EXPECT_EQ(days(text), "") << text;
}
