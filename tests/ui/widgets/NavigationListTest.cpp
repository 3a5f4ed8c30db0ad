#include "ui/widgets/NavigationList.h"

#include "tests/support/TestFiles.h"

#include <gmock/gmock.h>

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

namespace {

class Pages : public testing::Test
{
protected:
    Pages()
    {
        list.addEntry({QStringLiteral("go-home"), QStringLiteral("Overview")});
        list.addEntry({QStringLiteral("view-list-text"), QStringLiteral("Reports"), 412});
        list.addEntry(
            {QStringLiteral("flag"), QStringLiteral("Recommendations"), 26, QKeySequence(Qt::CTRL | Qt::Key_3)});
        list.resize(200, 400);
        list.show();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&list));
    }

    NavigationList list{nullptr};
};

} // namespace

TEST_F(Pages, GivenTheList_WhenBuilt_ThenTheFirstPageIsTheCurrentOneAndTheModelIsSound)
{
    const QAbstractItemModelTester tester(list.model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    EXPECT_EQ(list.currentPlace(), 0);
    list.setCount(1, 413);
}

TEST_F(Pages, GivenAPage_WhenClicked_ThenItIsToldOnce)
{
    QSignalSpy places(&list, &NavigationList::placeChanged);
    const QRect row = list.visualRect(list.model()->index(1, 0));

    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, row.center());

    ASSERT_EQ(places.size(), 1);
    EXPECT_EQ(places.first().first().toInt(), 1);
}

TEST_F(Pages, GivenFocus_WhenKeysArePressed_ThenTheCurrentPageMoves)
{
    list.setFocus();
    QTest::keyClick(&list, Qt::Key_Down);
    EXPECT_EQ(list.currentPlace(), 1);
    QTest::keyClick(&list, Qt::Key_End);
    EXPECT_EQ(list.currentPlace(), 2);
    QTest::keyClick(&list, Qt::Key_O);
    EXPECT_EQ(list.currentPlace(), 0);
}

TEST_F(Pages, GivenAShortcut_WhenPressed_ThenItsPageIsTheCurrentOne)
{
    QTest::keyClick(&list, Qt::Key_3, Qt::ControlModifier);
    EXPECT_EQ(list.currentPlace(), 2);
}

TEST_F(Pages, GivenACount_WhenReadAloud_ThenItStandsAfterTheWord)
{
    const QModelIndex reports = list.model()->index(1, 0);
    EXPECT_EQ(reports.data(Qt::AccessibleTextRole).toString(), QStringLiteral("Reports, 412"));
    list.setCount(1, std::nullopt);
    EXPECT_EQ(reports.data(Qt::AccessibleTextRole).toString(), QStringLiteral("Reports"));
}
