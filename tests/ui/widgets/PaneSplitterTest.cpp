#include "ui/widgets/PaneSplitter.h"

#include "tests/support/TestFiles.h"

#include <gmock/gmock.h>

#include <QTest>

TEST(PaneSplitter, GivenTheHandle_WhenArrowKeysArePressed_ThenItMoves)
{
    PaneSplitter splitter(Qt::Horizontal, nullptr);
    splitter.addWidget(new QWidget(&splitter));
    splitter.addWidget(new QWidget(&splitter));
    splitter.resize(416, 200);
    splitter.setSizes({200, 200});
    splitter.show();

    QTest::keyClick(splitter.handle(1), Qt::Key_Right);
    EXPECT_EQ(splitter.sizes().first(), 216);
    QTest::keyClick(splitter.handle(1), Qt::Key_Left);
    EXPECT_EQ(splitter.sizes().first(), 200);
    EXPECT_FALSE(splitter.handle(1)->accessibleName().isEmpty());
}
