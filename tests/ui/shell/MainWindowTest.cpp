#include "ui/shell/MainWindow.h"

#include "core/storage/ListQueries.h"
#include "core/workflows/NewWorkspace.h"
#include "core/workflows/SampleWorkspace.h"
#include "ui/import/ImportReview.h"
#include "ui/overview/OverviewPage.h"
#include "ui/reports/ReportsPage.h"
#include "ui/reports/reader/ReportReader.h"
#include "ui/start/FirstRunPage.h"
#include "ui/text/ThemeSwitch.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/SearchField.h"
#include "ui/workspace/Settings.h"

#include <QDragEnterEvent>
#include <QFile>
#include <QListView>
#include <QMimeData>
#include <QTemporaryDir>
#include <QTest>

#include <gmock/gmock.h>

namespace {

/// The whole window with real files, as a clerk meets it.
class MainWindowTest : public ::testing::Test
{
protected:
    void open(const QString &path)
    {
        window.resize(1440, 900);
        window.show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
        ASSERT_TRUE(window.openWorkspace(path));
    }
    QString sample() const
    {
        const QString path = folder.filePath(QStringLiteral("sample.scrutiny"));
        EXPECT_TRUE(createSampleWorkspace(path));
        return path;
    }
    QString empty() const
    {
        const QString path = folder.filePath(QStringLiteral("empty.scrutiny"));
        EXPECT_TRUE(createWorkspace(path, QStringLiteral("Fenbridge City Council")));
        return path;
    }
    QString reportFile(const QString &name) const
    {
        QFile file(folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write("HEALTH SCRUTINY COMMITTEE\n\nAgenda Item No. 4\n\n20 JANUARY 2026\n\nPublic Report\n\nReport of "
                   "the Director of Care\n\n"
                   "WAITING TIMES\n\n1. PURPOSE\n\n1.1 To report on waiting times.\n\n2. RECOMMENDATIONS\n\n2.1 To "
                   "note the report.\n");
        return file.fileName();
    }
    static qsizetype count(const QString &path, const QString &kind)
    {
        const auto database = Database::open(path, Database::Access::ReadOnly);
        return database ? listRecords(*database, kind, QDate(2026, 3, 23))->rows.size() : -1;
    }
    void drop(const QStringList &files)
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString &file : files)
            urls.append(QUrl::fromLocalFile(file));
        data.setUrls(urls);
        QDragEnterEvent entered(QPoint(400, 400), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&window, &entered);
        EXPECT_TRUE(entered.isAccepted());
        QDropEvent dropped(QPointF(400, 400), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&window, &dropped);
    }
    QListView *reportList() const
    {
        const auto lists = part<ReportsPage>()->findChildren<QListView *>();
        for (QListView *list : lists)
            if (list->accessibleName() == QLatin1String("Reports"))
                return list;
        return nullptr;
    }
    /// What the window says above its page.
    QString message() const
    {
        for (const MessageBar *bar : window.findChildren<MessageBar *>())
            if (bar->isVisible())
                return bar->text();
        return {};
    }
    template<typename Widget>
    Widget *part() const
    {
        return window.findChild<Widget *>();
    }

    QTemporaryDir folder;
    Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    ThemeSwitch themes{ThemeChoice::Light, nullptr};
    MainWindow window{settings, themes};
};

} // namespace

TEST_F(MainWindowTest, GivenNoWorkspace_WhenTheWindowOpens_ThenItSaysWhatToDo)
{
    window.showStart();
    window.show();

    ASSERT_NE(part<FirstRunPage>(), nullptr);
    EXPECT_TRUE(part<FirstRunPage>()->isVisible());
}

TEST_F(MainWindowTest, GivenNoWorkspaceWasOpenBefore_WhenALinkIsFollowed_ThenTheStartPageSaysWhatToDo)
{
    window.show();

    window.openLink(QStringLiteral("scrutineer:report/0192f4c2-0000-7000-8000-000000000000"));

    ASSERT_NE(part<FirstRunPage>(), nullptr);
    EXPECT_TRUE(part<FirstRunPage>()->isVisible());
    EXPECT_THAT(message().toStdString(), ::testing::HasSubstr("Open the workspace"));
}

TEST_F(MainWindowTest, GivenALinkToARecordOfAnotherWorkspace_WhenFollowed_ThenTheWindowStaysUsable)
{
    open(sample());

    for (const char *const kind : {"report", "recommendation", "action", "indicator", "meeting"})
        window.openLink(QStringLiteral("scrutineer:%1/0192f4c2-0000-7000-8000-000000000000").arg(QLatin1String(kind)));

    EXPECT_EQ(part<ReportsPage>()->reportCount(), 18);
}

TEST_F(MainWindowTest, GivenTheSample_WhenOpened_ThenTheNewestReportIsReadAndTheWorkspaceIsRemembered)
{
    open(sample());

    ASSERT_NE(part<ReportReader>(), nullptr);
    EXPECT_TRUE(part<ReportReader>()->report().has_value());
    EXPECT_EQ(part<ReportsPage>()->reportCount(), 18);
    EXPECT_EQ(window.windowTitle(), QStringLiteral("Fenbridge City Council - Scrutineer"));
    EXPECT_EQ(settings.recentWorkspaces().size(), 1);
}

TEST_F(MainWindowTest, GivenANewcomer_WhenAWorkspaceOpens_ThenItIsOnTheOverviewAndLaterOnTheLastPage)
{
    open(sample());
    EXPECT_TRUE(part<OverviewPage>()->isVisible());

    QTest::keyClick(&window, Qt::Key_2, Qt::ControlModifier);
    window.closeWorkspace();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    ASSERT_TRUE(window.openWorkspace(empty()));

    EXPECT_TRUE(part<ReportsPage>()->isVisible());
}

TEST_F(MainWindowTest, GivenADroppedReport_WhenAcceptedByKeyAndUndone_ThenItIsThereAndGoneAgain)
{
    const QString path = empty();
    open(path);

    drop({reportFile(QStringLiteral("waiting-times.txt"))});
    ASSERT_TRUE(QTest::qWaitFor([this] { return part<ImportReview>()->waitingCount() == 1; }));
    QTest::qWait(300);
    EXPECT_EQ(count(path, QStringLiteral("reports")), 0);
    QTest::keyClick(&window, Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(QTest::qWaitFor([&] { return count(path, QStringLiteral("reports")) == 1; }));
    ASSERT_TRUE(QTest::qWaitFor([this] { return part<ReportsPage>()->reportCount() == 1; }));
    EXPECT_EQ(count(path, QStringLiteral("meetings")), 1);

    QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(QTest::qWaitFor([&] { return count(path, QStringLiteral("reports")) == 0; }));
    QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(QTest::qWaitFor([&] { return count(path, QStringLiteral("reports")) == 1; }));
    EXPECT_EQ(count(path, QStringLiteral("changes")), 3);
}

TEST_F(MainWindowTest, GivenWordsInThePagesField_WhenTyped_ThenTheListNarrowsToTheReportsThatHaveThem)
{
    open(sample());
    auto *const field = part<ReportsPage>()->findChild<SearchField *>();
    QListView *const list = reportList();

    QTest::keyClick(&window, Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(field, QStringLiteral("peripatetic zebra"));
    EXPECT_TRUE(QTest::qWaitFor([&] { return list->model()->rowCount() == 0; }));
    field->clear();
    QTest::keyClicks(field, QStringLiteral("fostering"));
    EXPECT_TRUE(QTest::qWaitFor([&] { return list->model()->rowCount() >= 2 && list->model()->rowCount() < 18; }));
}

TEST_F(MainWindowTest, GivenAFileThatIsNoWorkspace_WhenOpened_ThenASentenceSaysSoAndTheOpenOneStays)
{
    open(empty());
    const QString text = reportFile(QStringLiteral("report.scrutiny"));

    EXPECT_FALSE(window.openWorkspace(text));

    EXPECT_THAT(message().toStdString(), ::testing::HasSubstr("report.scrutiny is not a Scrutineer workspace"));
    EXPECT_TRUE(part<OverviewPage>()->isVisible());
}

TEST_F(MainWindowTest, GivenAWriteProtectedWorkspace_WhenOpened_ThenABannerSaysWhyNothingCanBeChanged)
{
    const QString path = sample();
    ASSERT_TRUE(QFile::setPermissions(path, QFileDevice::ReadOwner));
    if (QFileInfo(path).isWritable())
        GTEST_SKIP() << "this account may write to every file; write protection cannot be tried";

    open(path);

    EXPECT_FALSE(message().isEmpty());
}

TEST_F(MainWindowTest, GivenSeveralReportsLookedAt_WhenBackIsPressed_ThenTheEarlierOneIsShown)
{
    open(sample());
    QTest::keyClick(&window, Qt::Key_2, Qt::ControlModifier);
    QListView *const list = reportList();
    const auto first = part<ReportReader>()->report();
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Down);
    const auto second = part<ReportReader>()->report();
    ASSERT_NE(first, second);

    QTest::keyClick(&window, Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(part<ReportReader>()->report(), first);
    QTest::keyClick(&window, Qt::Key_Right, Qt::AltModifier);
    EXPECT_EQ(part<ReportReader>()->report(), second);
}
