#include "ui/widgets/MessageBar.h"

#include "tests/support/TestFiles.h"

#include <gmock/gmock.h>

#include <QAccessible>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

namespace {

int alertsHeard = 0;

void hear(QAccessibleEvent *event)
{
    alertsHeard += event->type() == QAccessible::Alert ? 1 : 0;
}

class BarOnAPage : public testing::Test
{
protected:
    BarOnAPage()
    {
        auto *column = new QVBoxLayout(&page);
        column->addWidget(&bar);
        page.resize(600, 200);
        page.show();
    }
    ~BarOnAPage() override { bar.setParent(nullptr); }

    QWidget page;
    MessageBar bar{nullptr};
};

} // namespace

TEST_F(BarOnAPage, GivenNoMessage_WhenThePageOpens_ThenTheBarTakesNoRoom)
{
    EXPECT_FALSE(bar.isVisible());
}

TEST_F(BarOnAPage, GivenAnAction_WhenItsButtonIsClicked_ThenItIsTold)
{
    bar.showMessage(MessageBar::Severity::Warning, QStringLiteral("Two are late."), QStringLiteral("Show"));
    QSignalSpy asked(&bar, &MessageBar::actionTriggered);

    QTest::mouseClick(bar.findChild<QPushButton *>(), Qt::LeftButton);

    EXPECT_EQ(asked.size(), 1);
    EXPECT_TRUE(bar.isVisible());
}

TEST_F(BarOnAPage, GivenAMessage_WhenDismissedByButtonOrEscape_ThenItGoes)
{
    QSignalSpy dismissed(&bar, &MessageBar::dismissed);

    bar.showMessage(MessageBar::Severity::Failure, QStringLiteral("The file cannot be read."));
    QTest::mouseClick(bar.findChild<QToolButton *>(), Qt::LeftButton);
    EXPECT_FALSE(bar.isVisible());

    bar.showMessage(MessageBar::Severity::Failure, QStringLiteral("The file cannot be read."));
    QTest::keyClick(bar.findChild<QToolButton *>(), Qt::Key_Escape);
    EXPECT_FALSE(bar.isVisible());
    EXPECT_EQ(dismissed.size(), 2);
}

TEST_F(BarOnAPage, GivenAssistiveTechnology_WhenAMessageIsShown_ThenAnAlertIsHeard)
{
    alertsHeard = 0;
    QAccessible::setActive(true);
    if (!QAccessible::isActive())
        GTEST_SKIP() << "no assistive technology listens here";
    const QAccessible::UpdateHandler before = QAccessible::installUpdateHandler(hear);

    bar.showMessage(MessageBar::Severity::Note, QStringLiteral("Saved."));

    QAccessible::installUpdateHandler(before);
    EXPECT_EQ(alertsHeard, 1);
    EXPECT_EQ(bar.accessibleName(), QStringLiteral("Saved."));
}
