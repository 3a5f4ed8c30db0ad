#include "ui/timeline/TimelineView.h"

#include "tests/support/TimelineBuilders.h"

#include <QElapsedTimer>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <gmock/gmock.h>

namespace {

const QDate today(2026, 3, 23);

} // namespace

TEST(TimelineView, GivenAStory_WhenWalkedByKeys_ThenEventsAreToldAndEnterOpensOne)
{
    TimelineView view(nullptr);
    view.resize(1000, 600);
    view.setContents(storyOf(60), today);
    view.show();
    QSignalSpy told(&view, &TimelineView::currentChanged);
    QSignalSpy opened(&view, &TimelineView::opened);

    QTest::keyClick(&view, Qt::Key_Right);
    QTest::keyClick(&view, Qt::Key_Right);
    QTest::keyClick(&view, Qt::Key_Down);
    QTest::keyClick(&view, Qt::Key_Return);

    EXPECT_EQ(told.size(), 3);
    EXPECT_FALSE(view.accessibleDescription().isEmpty());
    ASSERT_EQ(opened.size(), 1);
}

TEST(TimelineView, GivenAFittedStory_WhenZoomed_ThenItCanBeScrolledAndZeroFitsItAgain)
{
    TimelineView view(nullptr);
    view.resize(1000, 600);
    view.setContents(storyOf(60), today);
    view.show();
    ASSERT_EQ(view.horizontalScrollBar()->maximum(), 0);

    QTest::keyClick(&view, Qt::Key_Plus);
    EXPECT_GT(view.horizontalScrollBar()->maximum(), 0);
    QTest::keyClick(&view, Qt::Key_0);

    EXPECT_EQ(view.horizontalScrollBar()->maximum(), 0);
}

TEST(TimelineView, GivenAnEvent_WhenClicked_ThenItOpensAndADragOpensNothing)
{
    TimelineView view(nullptr);
    view.resize(1000, 600);
    view.setContents(storyOf(60), today);
    view.show();
    const QRectF mark = view.picture()->layout().marks.first().mark;
    const QPoint point = QPointF(mark.center() + QPointF(TimelineSizes::head, TimelineSizes::axis)).toPoint();
    QSignalSpy opened(&view, &TimelineView::opened);

    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, point);
    ASSERT_EQ(opened.size(), 1);
    EXPECT_EQ(opened[0][0].value<QList<int>>(), view.picture()->layout().marks.first().events);
    QTest::mousePress(view.viewport(), Qt::LeftButton, {}, point);
    QTest::mouseMove(view.viewport(), point + QPoint(40, 0));
    QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, point + QPoint(40, 0));

    EXPECT_EQ(opened.size(), 1);
}
