#include "ui/plan/GanttAxis.h"

#include <cmath>

#include <gmock/gmock.h>

TEST(GanttAxis, GivenAnyScale_WhenADateIsTurnedIntoAPlaceAndBack_ThenItIsTheSameDate)
{
    GanttAxis axis;
    axis.setSpan(QDate(2025, 1, 1), QDate(2027, 12, 31));
    axis.setWidth(500);
    for (const auto scale : {GanttAxis::Scale::Quarters, GanttAxis::Scale::Months, GanttAxis::Scale::Weeks}) {
        axis.setScale(scale);
        const QDate date(2026, 3, 23);
        const QDate back = axis.dateAt(axis.xOf(date));
        EXPECT_LE(std::abs(back.daysTo(date)), 1);
    }
}

TEST(GanttAxis, GivenAPlaceUnderTheMouse_WhenZoomed_ThenItsDateStaysThere)
{
    GanttAxis axis;
    axis.setSpan(QDate(2020, 1, 1), QDate(2030, 12, 31));
    axis.setWidth(400);
    axis.show(QDate(2026, 3, 23));
    const QDate before = axis.dateAt(150);

    axis.zoomBy(3, 150);

    EXPECT_LE(std::abs(axis.dateAt(150).daysTo(before)), 3);
    EXPECT_GT(axis.range(), 0);
}

TEST(GanttAxis, GivenTheScaleOfWeeks_WhenTicksAreAsked_ThenTheyAreWeeksAndInOrder)
{
    GanttAxis axis;
    axis.setSpan(QDate(2025, 1, 1), QDate(2026, 12, 31));
    axis.setWidth(600);
    axis.setScale(GanttAxis::Scale::Weeks);

    const QList<AxisTick> ticks = axis.ticks();

    ASSERT_GT(ticks.size(), 8);
    for (int i = 1; i < int(ticks.size()); ++i)
        EXPECT_LE(ticks[i - 1].date, ticks[i].date);
}

TEST(GanttAxis, GivenADayToOpenAt_WhenTheWidthIsKnownLater_ThenItIsInSightUntilSomebodyMovesTheAxis)
{
    const QDate today(2026, 11, 25);
    GanttAxis axis;
    axis.setSpan(QDate(2020, 1, 1), QDate(2030, 12, 31));
    axis.openAt(today);
    axis.setWidth(300);
    EXPECT_NEAR(axis.xOf(today), 200, 2);

    axis.scrollTo(10);
    axis.setWidth(500);
    axis.openAt(today);

    EXPECT_EQ(axis.offset(), 10);
}
