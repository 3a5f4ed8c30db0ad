#include "core/import/ReportedPeriod.h"

#include <gtest/gtest.h>

namespace {

/// "2012-04-01 to 2012-05-31", or "none".
std::string read(const char *words, const std::optional<QDate> &reportedOn = QDate(2012, 7, 23))
{
    const auto period = readReportedPeriod(QString::fromUtf8(words), reportedOn);
    return period
        ? period->start.toString(Qt::ISODate).toStdString() + " to " + period->end.toString(Qt::ISODate).toStdString()
        : "none";
}

} // namespace

TEST(ReportedPeriod, GivenAPeriodWithItsYear_WhenRead_ThenItIsThatPeriod)
{
    EXPECT_EQ(read("April 2012"), "2012-04-01 to 2012-04-30");
    EXPECT_EQ(read("2011/12"), "2011-04-01 to 2012-03-31");
    EXPECT_EQ(read("2011–12"), "2011-04-01 to 2012-03-31");
    EXPECT_EQ(read("31 March 2014"), "2014-03-01 to 2014-03-31");
    EXPECT_EQ(read("at 31st March 2014"), "2014-03-01 to 2014-03-31");
    EXPECT_EQ(read("April to June 2012"), "2012-04-01 to 2012-06-30");
    EXPECT_EQ(read("December 2011 to March 2012"), "2011-12-01 to 2012-03-31");
    EXPECT_EQ(read("Quarter 2 of 2025/26"), "2025-07-01 to 2025-09-30");
    EXPECT_EQ(read("the third quarter of 2025/26"), "2025-10-01 to 2025-12-31");
    EXPECT_EQ(read("year ending 31 March 2012"), "2011-04-01 to 2012-03-31");
    EXPECT_EQ(read("quarter ending June 2012"), "2012-04-01 to 2012-06-30");
}

TEST(ReportedPeriod, GivenNoYear_WhenRead_ThenItIsTheLastOneThatWasOver)
{
    EXPECT_EQ(read("April and May"), "2012-04-01 to 2012-05-31");
    EXPECT_EQ(read("December to February"), "2011-12-01 to 2012-02-29");
    EXPECT_EQ(read("June"), "2012-06-01 to 2012-06-30");
    EXPECT_EQ(read("July"), "2011-07-01 to 2011-07-31");
    EXPECT_EQ(read("Quarter 1"), "2012-04-01 to 2012-06-30");
    EXPECT_EQ(read("the second quarter"), "2011-07-01 to 2011-09-30");
    EXPECT_EQ(read("31 March"), "2012-03-01 to 2012-03-31");
}

TEST(ReportedPeriod, GivenWordsThatLeaveItOpen_WhenRead_ThenThereIsNone)
{
    EXPECT_EQ(read("June", std::nullopt), "none");
    EXPECT_EQ(read("recent months"), "none");
    EXPECT_EQ(read("31 February 2012"), "none");
    EXPECT_EQ(read(""), "none");
    EXPECT_EQ(read("Quarter 5"), "none");
}
