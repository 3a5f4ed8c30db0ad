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
