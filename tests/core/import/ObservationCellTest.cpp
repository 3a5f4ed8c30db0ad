#include "core/import/ObservationCell.h"

#include <gmock/gmock.h>

TEST(ObservationCell, GivenNumbersAsPeopleWriteThem_WhenRead_ThenTheirValuesAreRight)
{
    EXPECT_EQ(readCell("92")->value, 92);
    EXPECT_EQ(readCell(" 1,234.50 ")->value, 1234.5);
    EXPECT_EQ(readCell("99.2%")->value, 99.2);
    EXPECT_TRUE(readCell("99.2 %")->isPercent);
    EXPECT_EQ(readCell("\xC2\xA3"
                       "1,200,000")
                  ->value,
              1200000);
    EXPECT_EQ(readCell("\xE2\x88\x92"
                       "3")
                  ->value,
              -3);
    EXPECT_EQ(readCell("0.07")->decimals, 2);
    EXPECT_EQ(readCell("5e3")->value, 5000);
}

TEST(ObservationCell, GivenMarksOfOfficialStatistics_WhenRead_ThenTheyAreMissingAndNeverZero)
{
    using State = Observation::State;
    for (const auto &[mark, state] :
         {std::pair("c", State::Suppressed), std::pair("low", State::Suppressed), std::pair("x", State::NotAvailable),
          std::pair(":", State::NotAvailable), std::pair("z", State::NotApplicable), std::pair("u", State::Unreliable),
          std::pair("", State::Missing), std::pair("  ", State::Missing)}) {
        const auto cell = readCell(mark);
        ASSERT_TRUE(cell) << mark;
        EXPECT_FALSE(cell->value) << mark;
        EXPECT_EQ(cell->state, state) << mark;
    }
}

TEST(ObservationCell, GivenWhatIsNoFigure_WhenRead_ThenThereIsNone)
{
    for (const char *text : {"NaN", "inf", "-inf", "1e999", "12 apples", "1,23", "12,3456", "=1+1", "0x10", "1.2.3"})
        EXPECT_FALSE(readCell(text)) << text;
}
