#include "ui/widgets/ProgressLine.h"

#include "tests/support/TestFiles.h"

#include <gmock/gmock.h>

#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

TEST(ProgressLine, GivenWork_WhenItGoesOn_ThenTheLineShowsItAndCanCancel)
{
    ProgressLine line(nullptr);
    EXPECT_TRUE(line.isHidden());
    QSignalSpy cancels(&line, &ProgressLine::cancelAsked);

    line.setProgress(QStringLiteral("Reading a.pdf"), 12, 31);
    QTest::mouseClick(line.findChild<QPushButton *>(), Qt::LeftButton);

    EXPECT_EQ(line.findChild<QProgressBar *>()->value(), 387);
    EXPECT_EQ(cancels.size(), 1);
    line.clear();
    EXPECT_TRUE(line.isHidden());
}

TEST(ProgressLine, GivenNoKnownEnd_WhenShown_ThenTheBarSaysSo)
{
    ProgressLine line(nullptr);
    line.setProgress(QStringLiteral("Searching"), 5, 0);
    EXPECT_EQ(line.findChild<QProgressBar *>()->maximum(), 0);
}
