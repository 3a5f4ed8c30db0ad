#include "ui/render/timeline/TimelineLayout.h"

#include "tests/support/TimelineBuilders.h"
#include "ui/render/timeline/TimelinePicture.h"

#include <QElapsedTimer>
#include <QImage>
#include <QPainter>
#include <QSet>

#include <gmock/gmock.h>

namespace {

const QDate today(2026, 3, 23);

TimelinePicture pictureOf(int events)
{
    return TimelinePicture(storyOf(events), TimelineLook::ofPaper(), today);
}

QRectF extentOf(const PlacedMark &mark)
{
    return mark.side == PlacedMark::LabelSide::None ? mark.mark : mark.mark.united(mark.label);
}

} // namespace

TEST(TimelineLayout, GivenManyEvents_WhenLaidOut_ThenEachStandsExactlyOnce)
{
    TimelinePicture picture = pictureOf(2000);
    picture.setScale(picture.fitting(1200));

    QSet<int> placed;
    int count = 0;
    for (const PlacedMark &mark : picture.layout().marks)
        for (const int event : mark.events) {
            placed.insert(event);
            ++count;
        }

    EXPECT_EQ(count, 2000);
    EXPECT_EQ(placed.size(), 2000);
}

TEST(TimelineLayout, GivenManyEvents_WhenLaidOutAtAnyScale_ThenNoLabelLiesOverAnotherMark)
{
    for (const double width : {900.0, 4000.0}) {
        TimelinePicture picture = pictureOf(300);
        picture.setScale(picture.fitting(width));
        const QList<PlacedMark> &marks = picture.layout().marks;
        for (int i = 0; i < int(marks.size()); ++i)
            for (int k = i + 1; k < int(marks.size()); ++k)
                ASSERT_FALSE(extentOf(marks[i]).adjusted(1, 1, -1, -1).intersects(extentOf(marks[k])))
                    << "marks " << i << " and " << k << " at width " << width;
    }
}

TEST(TimelineLayout, GivenAChoiceOfWords_WhenApplied_ThenOnlyMatchingEventsAreShownAndEmptyLanesStay)
{
    TimelinePicture picture = pictureOf(50);

    picture.setChoice({.text = QStringLiteral("number 7")});

    EXPECT_EQ(picture.shown().size(), 1);
    ASSERT_EQ(picture.layout().lanes.size(), 5);
    EXPECT_TRUE(picture.layout().lanes[0].isEmpty);
    EXPECT_FALSE(picture.layout().lanes[2].isEmpty);
}

TEST(TimelineLayout, GivenAnIndicator_WhenChosen_ThenItHasRoomUnderTheLanes)
{
    TimelinePicture picture = pictureOf(20);
    const double without = picture.height();

    picture.setChoice({.indicator = picture.contents().series.first().indicator});

    EXPECT_EQ(picture.height(), without + TimelineSizes::chart);
}

TEST(TimelineLayout, GivenAnIndicatorOlderThanTheStory_WhenSpanned_ThenTheStorySetsTheBeginning)
{
    TimelineContents contents = storyOf(20);
    QDate first = contents.events.first().from;
    for (const TimelineEvent &event : contents.events)
        first = std::min(first, event.from);
    contents.series = {
        {IndicatorId::create(), QStringLiteral("Cases"), QString(), {{first.addYears(-10), 4}, {first, 5}}}};

    EXPECT_GT(spanOf(contents, first).first, first.addMonths(-3));
}

TEST(TimelineLayout, GivenEventsAtTheEndOfTheStory_WhenLaidOut_ThenNoLabelLeavesThePicture)
{
    for (const double width : {700.0, 1500.0}) {
        TimelinePicture picture = pictureOf(300);
        picture.setScale(picture.fitting(width));

        for (const PlacedMark &mark : picture.layout().marks) {
            const double end = mark.isMerged ? 0 : extentOf(mark).right();
            EXPECT_LE(end, std::max(picture.layout().width, mark.mark.right()));
        }
    }
}
