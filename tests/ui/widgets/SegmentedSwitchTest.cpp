#include "ui/widgets/SegmentedSwitch.h"

#include "tests/support/TestFiles.h"

#include <gmock/gmock.h>

#include <QAbstractButton>
#include <QSignalSpy>
#include <QTest>

namespace {

class Kinds : public testing::Test
{
protected:
    Kinds()
    {
        kinds.addSegment(QStringLiteral("Scrutiny recommends"));
        kinds.addSegment(QStringLiteral("Inspectorate"));
        kinds.addSegment(QStringLiteral("Asked of us"));
        kinds.show();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&kinds));
    }

    QAbstractButton *segment(int place) const { return kinds.findChildren<QAbstractButton *>().at(place); }

    SegmentedSwitch kinds{QStringLiteral("Kind"), nullptr};
};

} // namespace

TEST_F(Kinds, GivenTheSwitch_WhenASegmentIsClicked_ThenItAloneIsChosenAndTold)
{
    QSignalSpy changes(&kinds, &SegmentedSwitch::currentChanged);

    QTest::mouseClick(segment(1), Qt::LeftButton);
    QTest::mouseClick(segment(1), Qt::LeftButton);

    EXPECT_EQ(kinds.currentSegment(), 1);
    EXPECT_FALSE(segment(0)->isChecked());
    EXPECT_EQ(changes.size(), 1);
}

TEST_F(Kinds, GivenFocus_WhenTheRightArrowIsPressed_ThenTheNextSegmentIsChosen)
{
    segment(0)->setFocus();
    QTest::keyClick(segment(0), Qt::Key_Right);
    EXPECT_TRUE(segment(1)->hasFocus());
    EXPECT_EQ(kinds.currentSegment(), 1);
}

TEST_F(Kinds, GivenACount_WhenSet_ThenItIsHeardWithTheWord)
{
    kinds.setCount(1, 22);
    EXPECT_EQ(segment(1)->accessibleName(), QStringLiteral("Inspectorate, 22"));
}

TEST_F(Kinds, GivenAChoice_WhenItMoves_ThenNothingElseDoes)
{
    const int before = kinds.sizeHint().width();
    kinds.setCurrentSegment(2);
    EXPECT_EQ(kinds.sizeHint().width(), before);
}
