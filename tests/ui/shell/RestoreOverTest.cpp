#include "core/storage/ListQueries.h"
#include "core/workflows/RollingBackups.h"
#include "tests/support/Builders.h"
#include "ui/backups/BackupsDialog.h"
#include "ui/backups/DailyBackup.h"
#include "ui/reports/ReportsPage.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/TopBar.h"
#include "ui/text/ThemeSwitch.h"
#include "ui/widgets/MessageBar.h"
#include "ui/workspace/Settings.h"

#include <QAction>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gmock/gmock.h>

#include <algorithm>

namespace {

/// The window with a workspace that was backed up after its first report and has two.
class RestoreOverTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        Database database = workspaceFile(place.path());
        path = database.path();
        addReport(database, report(QStringLiteral("Fostering")), {QStringLiteral("One.")});
        ASSERT_TRUE(takeDailyBackup(database, folder(), QDate::currentDate(), BackupPlan()).value());
        addReport(database, report(QStringLiteral("Adoption")), {QStringLiteral("Two.")});
        window.show();
        ASSERT_TRUE(window.openWorkspace(path));
        ASSERT_EQ(part<ReportsPage>()->reportCount(), 2);
    }
    QString folder() const { return backupFolder(settings, path); }
    bool says(const QString &words) const
    {
        const QList<MessageBar *> bars = window.findChildren<MessageBar *>();
        return std::ranges::any_of(bars, [&](const MessageBar *bar) { return bar->text().contains(words); });
    }
    template<typename Widget>
    Widget *part() const
    {
        return window.findChild<Widget *>();
    }

    QTemporaryDir place;
    QString path;
    Settings settings{place.filePath(QStringLiteral("settings.ini"))};
    ThemeSwitch themes{ThemeChoice::Light, nullptr};
    MainWindow window{settings, themes};
};

} // namespace

TEST_F(RestoreOverTest, GivenABackup_WhenRestoredFromTheMenu_ThenItIsShownAndWhatWasThereIsSetAside)
{
    part<TopBar>()->backupsAction()->trigger();
    auto *const dialog = part<BackupsDialog>();
    ASSERT_NE(dialog, nullptr);
    QSignalSpy previewed(dialog, &BackupsDialog::previewed);
    ASSERT_TRUE(previewed.wait());

    Q_EMIT dialog->restoreAsked(dialog->backups().first().path);
    dialog->accept();

    ASSERT_TRUE(QTest::qWaitFor([&] { return setAsideBackups(folder(), path).size() == 1; }));
    ASSERT_TRUE(QTest::qWaitFor([&] { return part<ReportsPage>() && part<ReportsPage>()->reportCount() == 1; }));
    EXPECT_TRUE(says(QStringLiteral("restored")));
    EXPECT_TRUE(part<TopBar>()->importAction()->isEnabled());
}

TEST_F(RestoreOverTest, GivenABackupThatIsGone_WhenRestored_ThenTheWorkspaceIsOpenAsItWasAndItSaysWhy)
{
    part<TopBar>()->backupsAction()->trigger();

    Q_EMIT part<BackupsDialog>()->restoreAsked(place.filePath(QStringLiteral("gone.backup")));
    part<BackupsDialog>()->accept();

    ASSERT_TRUE(QTest::qWaitFor([&] { return says(QStringLiteral("gone.backup")); }));
    EXPECT_EQ(part<ReportsPage>()->reportCount(), 2);
    EXPECT_TRUE(part<TopBar>()->importAction()->isEnabled());
}
