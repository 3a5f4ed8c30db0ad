#include "ui/widgets/Card.h"

#include "tests/support/TestFiles.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/PageHeader.h"
#include "ui/widgets/PrimaryButton.h"

#include <gmock/gmock.h>

#include <QHBoxLayout>
#include <QSignalSpy>
#include <QTest>

TEST(Card, GivenACard_WhenItsTitleChanges_ThenItsAccessibleNameFollows)
{
    Card card(QStringLiteral("Overdue"), Card::Look::Plain, nullptr);
    card.setTitle(QStringLiteral("Overdue, 5"));
    EXPECT_EQ(card.accessibleName(), QStringLiteral("Overdue, 5"));
}

TEST(Card, GivenACard_WhenItsFootIsAskedForTwice_ThenItIsOneFoot)
{
    for (const Card::Look look : {Card::Look::Plain, Card::Look::Panel}) {
        Card card(QStringLiteral("Overdue"), look, nullptr);
        const QHBoxLayout *foot = card.foot();
        EXPECT_EQ(card.foot(), foot);
        EXPECT_FALSE(card.grab().isNull());
    }
}

TEST(EmptyState, GivenAnAction_WhenItsButtonIsPressedByKey_ThenItIsTold)
{
    EmptyState empty(QStringLiteral("None made yet."), QStringLiteral("New"), nullptr);
    empty.show();
    QSignalSpy asked(&empty, &EmptyState::actionTriggered);

    QTest::keyClick(empty.findChild<QPushButton *>(), Qt::Key_Space);

    EXPECT_EQ(asked.size(), 1);
    EXPECT_EQ(empty.accessibleName(), QStringLiteral("None made yet."));
}

TEST(EmptyState, GivenNoAction_WhenShown_ThenThereIsNoButton)
{
    EmptyState empty(QStringLiteral("Nothing is overdue."), {}, nullptr);
    empty.show();
    EXPECT_FALSE(empty.findChild<QPushButton *>()->isVisible());
}

TEST(PageHeader, GivenAPage_WhenItsLineChanges_ThenAssistiveTechnologyHasBoth)
{
    PageHeader header(QStringLiteral("Reports, 19 of 412"), nullptr);
    header.setLine(QStringLiteral("Two are late."));
    QSignalSpy clicks(header.addPrimary(QStringLiteral("list-add"), QStringLiteral("Import…")), &QPushButton::clicked);

    header.show();
    QTest::mouseClick(header.findChild<PrimaryButton *>(), Qt::LeftButton);

    EXPECT_EQ(header.accessibleName(), QStringLiteral("Reports, 19 of 412"));
    EXPECT_EQ(header.accessibleDescription(), QStringLiteral("Two are late."));
    EXPECT_EQ(clicks.size(), 1);
}
