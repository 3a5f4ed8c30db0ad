#include "core/performance/SeriesReader.h"

#include <gtest/gtest.h>

#include <random>

TEST(MeasuredSeries, GivenMoreSeriesThanOneThreadTakes_WhenAllAreAnalysed_ThenEachIsAsIfAlone)
{
    std::mt19937 random(20261125);
    std::uniform_int_distribution<int> value(40, 60);
    QByteArray text("series,date,value\n");
    for (int series = 0; series < 1001; ++series)
        for (int month = 10; month < 10 + 20; ++month)
            text += "S" + QByteArray::number(series) + ',' + QByteArray::number(1990 + month) + ','
                + QByteArray::number(value(random)) + '\n';
    const auto file = readSeries(text);
    ASSERT_TRUE(file);

    const std::vector<ProcessBehaviour> together = analyseAll(*file, LimitMethod::Nhsr);

    ASSERT_EQ(together.size(), 1001u);
    for (size_t i = 0; i < together.size(); ++i)
        ASSERT_EQ(together[i], analyse(file->series[i], LimitMethod::Nhsr)) << "series " << i;
}

TEST(MeasuredSeries, GivenNoSeries_WhenAllAreAnalysed_ThenNothingComesOfIt)
{
    const auto file = readSeries("series,date,value\n");

    ASSERT_TRUE(file);
    EXPECT_TRUE(analyseAll(*file, LimitMethod::Nhsr).empty());
}
