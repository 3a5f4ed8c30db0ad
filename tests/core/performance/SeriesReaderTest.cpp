#include "core/performance/SeriesReader.h"

#include <gmock/gmock.h>

#include <cmath>

using ::testing::ElementsAre;
using ::testing::HasSubstr;

TEST(SeriesReader, GivenTwoSeriesWithAllColumns_WhenRead_ThenEachHasItsValuesTargetsAndSettings)
{
    const auto file = readSeries("\xEF\xBB\xBFseries,date,value,target,direction,rebase,baseline\r\n"
                                 "\"Visits, on time\",2025-01-01,90.5,85,increase,0,12\r\n"
                                 "Caseload,2025-01-01,21,,decrease,,\r\n"
                                 "\"Visits, on time\",2025-02-01,,86,,1,\r\n");

    ASSERT_TRUE(file);
    ASSERT_EQ(file->series.size(), 2u);
    EXPECT_EQ(file->series[0].name, "Visits, on time");
    EXPECT_EQ(file->series[0].baseline, 12);
    EXPECT_TRUE(std::isnan(file->series[0].values[1]));
    EXPECT_THAT(file->series[0].targets, ElementsAre(85, 86));
    EXPECT_THAT(file->series[0].rebases, ElementsAre(0, 1));
    EXPECT_EQ(file->series[1].improvement, Improvement::Decrease);
    EXPECT_EQ(lastTargetOf(file->series[0]), 85) << "the second value is missing";
}

TEST(SeriesReader, GivenRowsThatMakeNoSense_WhenRead_ThenEachIsToldByLineAndTheRestIsTaken)
{
    const auto file = readSeries("series,date,value\n"
                                 "A,2025-02-31,1\n"
                                 "A,2025-03-01,inf\n"
                                 "A,2025-03-01,NaN\n"
                                 "A,2025-03-01,=1+1\n"
                                 "A,2025-03-01\n"
                                 "A,2025-04-01,4\n"
                                 "A,2025-04-01,5\n");

    ASSERT_TRUE(file);
    QList<int> lines;
    for (const SeriesProblem &problem : file->problems)
        lines.append(problem.line);
    EXPECT_THAT(lines, ElementsAre(2, 3, 4, 5, 6, 8));
    EXPECT_THAT(file->series.front().values, ElementsAre(4));
}

TEST(SeriesReader, GivenDatesOutOfOrder_WhenRead_ThenTheSeriesIsSorted)
{
    const auto file = readSeries("date,series,value\n2025-03,A,3\n2025-01,A,1\n2025-02,A,2\n2025-01,A,9\n");

    ASSERT_TRUE(file);
    EXPECT_THAT(file->series.front().values, ElementsAre(1, 2, 3));
    EXPECT_EQ(file->problems.size(), 1);
}

TEST(SeriesReader, GivenNoValueColumn_WhenRead_ThenTheErrorNamesIt)
{
    const auto file = readSeries("series,date,amount\nA,2025-01-01,1\n");

    ASSERT_FALSE(file);
    EXPECT_THAT(file.error().message.toStdString(), HasSubstr("'value'"));
}

TEST(SeriesReader, GivenABaselineBelowTwelve_WhenRead_ThenTheRowIsRefused)
{
    const auto file = readSeries("series,date,value,baseline\nA,2025-01-01,1,6\n");

    ASSERT_TRUE(file);
    EXPECT_EQ(file->problems.size(), 1);
}
