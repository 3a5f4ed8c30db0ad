#include "ui/overview/OverviewPage.h"

#include "tests/support/Builders.h"
#include "tests/support/IndicatorSample.h"
#include "tests/support/PlanBuilders.h"
#include "ui/overview/EnquiryCard.h"
#include "ui/overview/MeetingCard.h"
#include "ui/overview/ScorecardStrip.h"
#include "ui/overview/SinceMenu.h"
#include "ui/widgets/EmptyState.h"
#include "ui/workspace/Workspace.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gmock/gmock.h>

namespace {

const QDate today(2026, 3, 23);

/// A workspace file, filled by the test, open in a page that has been read.
class OverviewPageTest : public ::testing::Test
{
protected:
    void add(const ChangeSet &changes)
    {
        const auto saved = Journal(m_database).apply(changes, testStamp());
        ASSERT_TRUE(saved) << saved.error().message.toStdString();
    }
    void addMeetings()
    {
        const Committee children = committee(QStringLiteral("Children and Families"));
        Meeting next;
        next.id = m_next;
        next.committee = children.id;
        next.date = QDate(2026, 4, 7);
        Meeting last = next;
        last.id = MeetingId::create();
        last.date = QDate(2026, 1, 20);
        add(ChangeSet(QStringLiteral("Plan meetings")).add(children).add(next).add(last));
    }
    void addPlan()
    {
        PlanAction &action =
            m_plan.action(QStringLiteral("3.4"), QStringLiteral("Permanent managers"), QDate(2026, 2, 28));
        action.rating = Rating::Green;
        action.boardRating = Rating::Red;
        action.who = QStringLiteral("O. Fairley");
        m_plan.saveTo(m_database);
    }
    void open(QDate day = today)
    {
        auto opened = Workspace::open(m_folder.filePath(QStringLiteral("test.scrutiny")), QStringLiteral("Clerk"));
        ASSERT_TRUE(opened);
        m_workspace = std::move(*opened);
        m_page = std::make_unique<OverviewPage>(*m_workspace, day, nullptr);
        m_page->resize(1220, 820);
        waitForReading([this] { m_page->show(); });
    }
    template<typename Act>
    void waitForReading(Act act)
    {
        QSignalSpy shown(m_page.get(), &OverviewPage::shown);
        act();
        ASSERT_TRUE(shown.count() > 0 || shown.wait());
    }
    ListCard *card(const QString &title) const
    {
        for (ListCard *const card : m_page->findChildren<ListCard *>())
            if (card->accessibleName().startsWith(title))
                return card;
        return nullptr;
    }
    EnquiryCard *enquiries() const { return m_page->findChild<EnquiryCard *>(); }
    /// What the page asks to be opened when Enter is pressed on a row.
    DigestSubject openedBy(OverviewList &list, int row) const
    {
        QSignalSpy opened(m_page.get(), &OverviewPage::opened);
        list.setCurrentIndex(list.model()->index(row, 0));
        QTest::keyClick(&list, Qt::Key_Return);
        return opened.isEmpty() ? DigestSubject{} : opened.first().first().value<DigestSubject>();
    }

    QTemporaryDir m_folder;
    Database m_database = workspaceFile(m_folder.path());
    MeetingId m_next = MeetingId::create();
    PlanBuilder m_plan;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<OverviewPage> m_page;
};

} // namespace

TEST_F(OverviewPageTest, GivenAnEmptyWorkspace_WhenShown_ThenEveryCardSaysWhatToDo)
{
    open();

    QSignalSpy opened(m_page.get(), &OverviewPage::opened);
    for (ListCard *const shown : m_page->findChildren<ListCard *>()) {
        EXPECT_TRUE(shown->findChild<EmptyState *>()->isVisible()) << shown->accessibleName().toStdString();
        EXPECT_FALSE(shown->findChild<EmptyState *>()->accessibleName().isEmpty());
    }
    m_page->findChild<MeetingCard *>()->findChild<EmptyState *>()->findChild<QPushButton *>()->click();
    ASSERT_EQ(opened.count(), 1);
    EXPECT_EQ(opened.first().first().value<DigestSubject>(), (DigestSubject{DigestSubject::Kind::Meeting, {}}));
}

TEST_F(OverviewPageTest, GivenMeetings_WhenShown_ThenTheNextHasItsDatesAndChangesStartWithTheLast)
{
    addMeetings();
    open();

    OverviewList &dates = m_page->findChild<MeetingCard *>()->list();
    ASSERT_EQ(dates.rows().size(), 3);
    EXPECT_EQ(dates.rows().at(1).date, QStringLiteral("26 Mar"));
    EXPECT_EQ(openedBy(dates, 1), (DigestSubject{DigestSubject::Kind::Meeting, m_next.toString()}));
    EXPECT_NE(card(QStringLiteral("Changed since 20 Jan 2026")), nullptr);
}

TEST_F(OverviewPageTest, GivenALateAction_WhenItsLineIsEntered_ThenTheActionIsOpened)
{
    addPlan();
    open();

    OverviewList &overdue = card(QStringLiteral("Overdue"))->list();
    ASSERT_EQ(overdue.rows().size(), 1);
    EXPECT_EQ(overdue.model()->index(0, 0).data(Qt::AccessibleTextRole).toString(),
              QStringLiteral("Permanent managers, Action 3.4 · O. Fairley, 23 days"));
    EXPECT_EQ(openedBy(overdue, 0),
              (DigestSubject{DigestSubject::Kind::Action, m_plan.contents.actions.first().id.toString()}));
}

TEST_F(OverviewPageTest, GivenAHeading_WhenTheCardIsEnteredByKey_ThenTheFirstLineBelowIsCurrent)
{
    addPlan();
    open();
    OverviewList &changes = card(QStringLiteral("Changed since"))->list();
    ASSERT_EQ(changes.rows().first().kind, OverviewRow::Kind::Heading);

    changes.setFocus(Qt::TabFocusReason);

    EXPECT_TRUE(QTest::qWaitFor([&] { return changes.currentIndex().row() == 1; }));
}

TEST_F(OverviewPageTest, GivenALineOfEnquiry_WhenDismissedWithAReason_ThenItIsGoneAndUndoBringsItBack)
{
    addPlan();
    open();
    ASSERT_EQ(enquiries()->list().rows().size(), 1);
    auto *const reason = enquiries()->findChild<QLineEdit *>();

    enquiries()->list().setCurrentIndex(enquiries()->list().model()->index(0, 0));
    QTest::keyClick(&enquiries()->list(), Qt::Key_Delete);
    QTest::keyClick(reason, Qt::Key_Return);
    EXPECT_EQ(enquiries()->list().rows().size(), 1) << "a reason is needed";
    waitForReading([&] {
        QTest::keyClicks(reason, QStringLiteral("The board explained it"));
        QTest::keyClick(reason, Qt::Key_Return);
    });

    EXPECT_TRUE(enquiries()->list().rows().isEmpty());
    waitForReading([this] { EXPECT_TRUE(m_workspace->undo()); });
    EXPECT_EQ(enquiries()->list().rows().size(), 1);
}

TEST_F(OverviewPageTest, GivenAnotherDay_WhenChosen_ThenChangesStartThere)
{
    addMeetings();
    open();

    waitForReading([this] { m_page->findChild<SinceMenu *>()->choose(QDate(2026, 3, 1)); });

    EXPECT_NE(card(QStringLiteral("Changed since 1 Mar 2026")), nullptr);
    EXPECT_EQ(m_page->digest().since, QDate(2026, 3, 1));
}

TEST_F(OverviewPageTest, GivenAChange_WhenItIsSaved_ThenThePageFollows)
{
    addPlan();
    open();
    PlanAction done = m_plan.contents.actions.first();
    done.doneOn = QDate(2026, 3, 20);

    waitForReading([&] {
        EXPECT_TRUE(
            m_workspace->perform(ChangeSet(QStringLiteral("Done")).edit(m_plan.contents.actions.first(), done)));
    });

    EXPECT_TRUE(card(QStringLiteral("Overdue"))->list().rows().isEmpty());
}

TEST_F(OverviewPageTest, GivenTheScorecard_WhenShown_ThenEveryCellHasItsWordsForAScreenReader)
{
    open();

    for (const ScorecardCell *const cell : m_page->findChildren<ScorecardCell *>())
        EXPECT_THAT(cell->accessibleName().toStdString(), ::testing::HasSubstr(": ")) << cell->text().toStdString();
}

TEST_F(OverviewPageTest, GivenIndicators_WhenShown_ThenTheStripCountsEachOfThemAndOpensTheScorecard)
{
    add(indicatorSample());
    open(QDate(2013, 4, 24));

    auto *const cell = m_page->findChild<ScorecardCell *>();
    const StandingCounts &counts = m_page->digest().scorecard.target;
    EXPECT_GT(counts.total(), 0);
    EXPECT_EQ(cell->words(),
              QStringLiteral("%1 better, %2 level, %3 worse").arg(counts.better).arg(counts.level).arg(counts.worse));
    QSignalSpy opened(m_page.get(), &OverviewPage::opened);
    cell->click();
    ASSERT_EQ(opened.count(), 1);
    EXPECT_EQ(opened.first().first().value<DigestSubject>(), (DigestSubject{DigestSubject::Kind::Indicator, {}}));
}

TEST_F(OverviewPageTest, GivenANarrowWindow_WhenShown_ThenCardsStandBelowEachOtherAndNoneIsCut)
{
    open();
    for (const int width : {1220, 800, 600}) {
        m_page->resize(width, 700);
        QTest::qWait(50);
        for (const ListCard *const shown : m_page->findChildren<ListCard *>()) {
            const QPoint right = shown->mapTo(m_page.get(), QPoint(shown->width(), 0));
            EXPECT_LE(right.x(), width) << shown->accessibleName().toStdString() << " at " << width;
        }
    }
}
