#include "ui/packs/PacksPage.h"

#include "core/storage/Journal.h"
#include "core/storage/PackQueries.h"
#include "tests/support/Builders.h"
#include "ui/packs/PackPreview.h"
#include "ui/widgets/PrimaryButton.h"
#include "ui/workspace/Settings.h"
#include "ui/workspace/Workspace.h"

#include <QRadioButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

#include <gmock/gmock.h>

namespace {

constexpr int longEnough = 20000;

/// The pack builder over a workspace with one meeting: a public report and an exempt one.
class PacksPageTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        {
            const Database database = workspaceFile(m_folder.path());
            addBusiness(database);
        }
        auto opened = Workspace::open(m_folder.filePath(QStringLiteral("test.scrutiny")), QStringLiteral("R. Teague"));
        ASSERT_TRUE(opened);
        workspace = std::move(*opened);
        page = std::make_unique<PacksPage>(*workspace, m_settings, m_tasks, nullptr);
        page->resize(1300, 800);
        page->show();
    }
    void TearDown() override { QThreadPool::globalInstance()->waitForDone(); }

    void addBusiness(const Database &database)
    {
        const Committee body = committee(QStringLiteral("Scrutiny Committee"));
        const Meeting meeting{MeetingId::create(), body.id, QDate(2026, 3, 9)};
        ChangeSet changes(QStringLiteral("Plan the meeting"));
        changes.add(body).add(meeting);
        int position = 0;
        for (const Publicity publicity : {Publicity::Public, Publicity::Exempt}) {
            Report paper = report(publicity == Publicity::Public ? QStringLiteral("School places")
                                                                 : QStringLiteral("Harrowgate contract"));
            paper.publicity = publicity;
            AgendaItem item;
            item.id = AgendaItemId::create();
            item.meeting = meeting.id;
            item.position = position++;
            item.title = paper.title;
            item.report = paper.id;
            changes.add(paper).add(item);
        }
        ASSERT_TRUE(Journal(database).apply(changes, testStamp()));
    }
    void choose(const QString &edition)
    {
        for (QRadioButton *const button : page->findChildren<QRadioButton *>())
            if (button->text() == edition)
                button->click();
        ASSERT_TRUE(QTest::qWaitFor([this] { return parts()->model()->rowCount() > 0; }, longEnough));
    }
    QTreeView *parts() const { return page->findChild<QTreeView *>(); }
    QStringList titles() const
    {
        QStringList texts;
        for (int row = 0; row < parts()->model()->rowCount(); ++row)
            texts.append(parts()->model()->index(row, 0).data().toString());
        return texts;
    }
    QAbstractButton *releaseButton() const { return page->findChild<PrimaryButton *>(); }

    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<PacksPage> page;

private:
    QTemporaryDir m_folder;
    Settings m_settings{m_folder.filePath(QStringLiteral("settings.ini"))};
    BackgroundTasks m_tasks;
};

} // namespace

TEST_F(PacksPageTest, GivenNoEditionWasChosen_WhenShown_ThenNothingIsBuiltAndNothingCanBeReleased)
{
    EXPECT_FALSE(QTest::qWaitFor([this] { return parts()->model()->rowCount() > 0; }, 600));
    EXPECT_FALSE(releaseButton()->isEnabled());
}

TEST_F(PacksPageTest, GivenThePublicEdition_WhenBuilt_ThenTheExemptItemHasALockAndTheFileMayBeReleased)
{
    choose(QStringLiteral("Public"));

    EXPECT_TRUE(titles().contains(QStringLiteral("Item 1 School places")));
    EXPECT_TRUE(titles().contains(QStringLiteral("Item 2")));
    EXPECT_FALSE(titles().join(QString()).contains(QStringLiteral("Harrowgate")));
    EXPECT_TRUE(releaseButton()->isEnabled());
}

TEST_F(PacksPageTest, GivenAPart_WhenItIsUnchecked_ThenThePackHasFewerPages)
{
    choose(QStringLiteral("Public"));
    auto *const preview = page->findChild<PackPreview *>();
    const QByteArray before = preview->pdf();

    parts()->model()->setData(parts()->model()->index(2, 0), Qt::Unchecked, Qt::CheckStateRole);

    EXPECT_TRUE(QTest::qWaitFor([&] { return preview->pdf() != before && !preview->pdf().isEmpty(); }, longEnough));
    EXPECT_EQ(parts()->model()->index(2, 2).data().toString(), QStringLiteral("left out"));
}

TEST_F(PacksPageTest, GivenTheMembersEdition_WhenBuilt_ThenTheExemptReportIsAPart)
{
    choose(QStringLiteral("Members’"));

    EXPECT_TRUE(titles().contains(QStringLiteral("Item 2 Harrowgate contract")));
}
