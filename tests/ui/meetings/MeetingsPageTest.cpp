#include "ui/meetings/MeetingsPage.h"

#include "tests/support/Builders.h"
#include "tests/support/TestFiles.h"
#include "ui/meetings/AgendaItemForm.h"
#include "ui/meetings/AgendaView.h"
#include "ui/meetings/MeetingPane.h"
#include "ui/meetings/MonthView.h"
#include "ui/tables/TableView.h"
#include "ui/workspace/Settings.h"
#include "ui/workspace/Workspace.h"

#include <QLineEdit>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

#include <gmock/gmock.h>

namespace {

const QDate today(2026, 3, 23);

/// A page over a workspace with a meeting held in January and one planned for April with two items.
class MeetingsPageTest : public ::testing::Test
{
protected:
    MeetingsPageTest()
    {
        {
            const Database database = workspaceFile(m_folder.path());
            ChangeSet changes(QStringLiteral("Set up"));
            changes.add(m_health);
            m_held = addMeeting(changes, QDate(2026, 1, 20), Meeting::Status::Held);
            m_planned = addMeeting(changes, QDate(2026, 4, 7), Meeting::Status::Planned);
            addItem(changes, 0, QStringLiteral("Apologies"));
            addItem(changes, 1, QStringLiteral("Fostering"));
            EXPECT_TRUE(Journal(database).apply(changes, testStamp()));
        }
        m_workspace = *Workspace::open(m_folder.filePath(QStringLiteral("test.scrutiny")), QStringLiteral("Clerk"));
        m_page = std::make_unique<MeetingsPage>(*m_workspace, m_settings, today, nullptr);
        m_page->resize(1200, 800);
        m_page->show();
    }

    MeetingId addMeeting(ChangeSet &changes, QDate date, Meeting::Status status)
    {
        Meeting meeting;
        meeting.id = MeetingId::create();
        meeting.committee = m_health.id;
        meeting.date = date;
        meeting.status = status;
        changes.add(meeting);
        return meeting.id;
    }
    void addItem(ChangeSet &changes, int place, const QString &title)
    {
        AgendaItem item;
        item.id = AgendaItemId::create();
        item.meeting = m_planned;
        item.position = place;
        item.number = QString::number(place + 1);
        item.title = title;
        item.publicity = Publicity::Public;
        changes.add(item);
    }
    template<typename Part>
    Part *part()
    {
        return m_page->findChild<Part *>();
    }
    QStringList agenda()
    {
        QStringList titles;
        const auto detail = meetingDetail(m_workspace->database(), m_planned);
        for (const AgendaItemDetail &item : detail->items)
            titles.append(item.item.number.value_or(QString()) + QLatin1Char(' ') + item.item.title);
        return titles;
    }

    QTemporaryDir m_folder;
    Settings m_settings{m_folder.filePath(QStringLiteral("settings.ini"))};
    Committee m_health = committee(QStringLiteral("Health"));
    MeetingId m_held;
    MeetingId m_planned;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<MeetingsPage> m_page;
};

} // namespace

TEST_F(MeetingsPageTest, GivenMeetingsBeforeAndAfterToday_WhenThePageOpens_ThenTheNextOneIsChosen)
{
    EXPECT_EQ(m_page->meetingCount(), 2);
    EXPECT_EQ(m_page->currentMeeting(), m_planned);
}

TEST_F(MeetingsPageTest, GivenTheNextMeeting_WhenTheLineIsRead_ThenItNamesTheDayOfPublication)
{
    const auto rows = meetingRows(m_workspace->database());

    const QString line = meetingsLine(listedMeetings(*rows, CouncilRules(), today));

    EXPECT_EQ(line,
              QStringLiteral("Next: Health on Tue 7 Apr 2026, in 15 days. The agenda must be open by Thu 26 Mar "
                             "2026: in 3 days."));
}

TEST_F(MeetingsPageTest, GivenAnAgenda_WhenAltDownIsPressed_ThenTheItemMovesAsOneStepThatCanBeUndone)
{
    auto *const view = part<AgendaView>();
    view->setCurrentPlace(0);

    QTest::keyClick(view, Qt::Key_Down, Qt::AltModifier);

    EXPECT_EQ(agenda(), (QStringList{QStringLiteral("1 Fostering"), QStringLiteral("2 Apologies")}));
    EXPECT_EQ(view->currentPlace(), 1);
    ASSERT_TRUE(m_workspace->undo());
    EXPECT_EQ(agenda(), (QStringList{QStringLiteral("1 Apologies"), QStringLiteral("2 Fostering")}));
}

TEST_F(MeetingsPageTest, GivenARowDroppedBelowTheLast_WhenTheModelIsAskedToMoveIt_ThenTheAgendaFollows)
{
    auto *const view = part<AgendaView>();

    EXPECT_TRUE(view->model()->moveRows({}, 0, 1, {}, 2));
    QCoreApplication::sendPostedEvents();

    EXPECT_EQ(agenda(), (QStringList{QStringLiteral("1 Fostering"), QStringLiteral("2 Apologies")}));
}

TEST_F(MeetingsPageTest, GivenAnItem_WhenDeleteIsPressed_ThenItIsGoneAndTheRestIsNumbered)
{
    auto *const view = part<AgendaView>();
    view->setCurrentPlace(0);

    QTest::keyClick(view, Qt::Key_Delete);

    EXPECT_EQ(agenda(), QStringList{QStringLiteral("1 Fostering")});
}

TEST_F(MeetingsPageTest, GivenAnItem_WhenEditedByKeyboard_ThenItsNewTitleIsSaved)
{
    auto *const view = part<AgendaView>();
    view->setCurrentPlace(1);
    QTest::keyClick(view, Qt::Key_Return);
    auto *const form = part<AgendaItemForm>();
    ASSERT_TRUE(form->isVisible());
    for (QLineEdit *line : form->findChildren<QLineEdit *>())
        if (line->accessibleName() == QLatin1String("Title")) {
            line->selectAll();
            QTest::keyClicks(line, QStringLiteral("Adoption"));
            QTest::keyClick(line, Qt::Key_Return, Qt::ControlModifier);
        }

    EXPECT_FALSE(form->isVisible());
    EXPECT_EQ(agenda().last(), QStringLiteral("2 Adoption"));
}

TEST_F(MeetingsPageTest, GivenTheCalendar_WhenKeysArePressed_ThenTheyMoveThroughDaysAndMonths)
{
    auto *const month = part<MonthView>();
    month->setCurrentDay(QDate(2026, 4, 7));

    QTest::keyClick(month, Qt::Key_Left);
    EXPECT_EQ(month->currentDay(), QDate(2026, 4, 6));
    QTest::keyClick(month, Qt::Key_PageUp);
    EXPECT_EQ(month->currentDay(), QDate(2026, 3, 6));
    QTest::keyClick(month, Qt::Key_Home);
    EXPECT_EQ(month->currentDay(), today);
    EXPECT_EQ(month->meetingsOn(QDate(2026, 4, 7)).size(), 1);
}

TEST_F(MeetingsPageTest, GivenADayWithAMeeting_WhenReturnIsPressed_ThenThatMeetingIsShown)
{
    auto *const month = part<MonthView>();
    month->setCurrentDay(QDate(2026, 1, 20));

    QTest::keyClick(month, Qt::Key_Return);

    EXPECT_EQ(m_page->currentMeeting(), m_held);
}

TEST_F(MeetingsPageTest, GivenAMeetingWithItems_WhenShown_ThenTheTabCountsThem)
{
    EXPECT_EQ(part<MeetingPane>()->findChild<QTabWidget *>()->tabText(0), QStringLiteral("Agenda 2"));
}
