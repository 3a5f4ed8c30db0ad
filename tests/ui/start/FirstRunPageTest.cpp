#include "ui/start/FirstRunPage.h"

#include "tests/support/TestFiles.h"
#include "ui/start/StartCard.h"

#include <gmock/gmock.h>

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QDropEvent>
#include <QFile>
#include <QListView>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

namespace {

class FirstRun : public testing::Test
{
protected:
    QString remember(const QString &name, bool isThere)
    {
        const QString path = m_folder.filePath(name + QStringLiteral(".scrutiny"));
        QFile file(path);
        EXPECT_TRUE(!isThere || file.open(QIODevice::WriteOnly));
        m_settings.rememberWorkspace({path, name, QDateTime::currentDateTime()});
        return path;
    }
    void open()
    {
        m_page = std::make_unique<FirstRunPage>(m_settings, nullptr);
        m_page->resize(1184, 780);
        m_page->show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(m_page.get()));
        m_page->activateWindow();
    }
    StartCard *card(int place) const { return m_page->findChildren<StartCard *>().at(place); }
    QListView *recents() const { return m_page->findChild<QListView *>(); }

    QTemporaryDir m_folder;
    Settings m_settings{m_folder.filePath(QStringLiteral("settings.ini"))};
    std::unique_ptr<FirstRunPage> m_page;
};

} // namespace

TEST_F(FirstRun, GivenNoRecentWorkspace_WhenShown_ThenTheSampleIsPrimaryAndReturnAsksForIt)
{
    open();
    QSignalSpy asked(m_page.get(), &FirstRunPage::sampleAsked);

    EXPECT_TRUE(card(0)->isPrimary());
    EXPECT_EQ(m_page->focusWidget(), card(0));
    QTest::keyClick(card(0), Qt::Key_Return);

    EXPECT_EQ(asked.size(), 1);
    EXPECT_FALSE(recents()->isVisible());
}

TEST_F(FirstRun, GivenTheCards_WhenArrowsArePressed_ThenTheyMoveAmongThemAndTheCardIsAskedFor)
{
    open();
    QSignalSpy asked(m_page.get(), &FirstRunPage::openAsked);

    QTest::keyClick(m_page->focusWidget(), Qt::Key_Down);
    QTest::keyClick(m_page->focusWidget(), Qt::Key_Down);
    EXPECT_EQ(m_page->focusWidget(), card(2));
    QTest::keyClick(m_page->focusWidget(), Qt::Key_Space);

    EXPECT_EQ(asked.size(), 1);
}

TEST_F(FirstRun, GivenRecentWorkspaces_WhenOneIsClicked_ThenItIsChosen)
{
    remember(QStringLiteral("Gone"), false);
    const QString path = remember(QStringLiteral("Fenbridge"), true);
    open();
    QSignalSpy chosen(m_page.get(), &FirstRunPage::workspaceChosen);

    EXPECT_FALSE(card(0)->isPrimary());
    QTest::mouseClick(recents()->viewport(), Qt::LeftButton, {},
                      recents()->visualRect(recents()->model()->index(0, 0)).center());

    ASSERT_EQ(chosen.size(), 1);
    EXPECT_EQ(chosen.first().first().toString(), path);
}

TEST_F(FirstRun, GivenTheFirstRecentOne_WhenReturnIsPressed_ThenItIsChosen)
{
    const QString path = remember(QStringLiteral("Fenbridge"), true);
    remember(QStringLiteral("Gone"), false);
    open();
    QSignalSpy chosen(m_page.get(), &FirstRunPage::workspaceChosen);

    QTest::keyClick(recents(), Qt::Key_Return);

    ASSERT_EQ(chosen.size(), 1);
    EXPECT_EQ(chosen.first().first().toString(), path);
}

TEST_F(FirstRun, GivenAMissingWorkspace_WhenListed_ThenItSaysSo)
{
    remember(QStringLiteral("Gone"), false);
    RecentModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);

    model.show(m_settings.recentWorkspaces());

    EXPECT_EQ(model.firstThere(), -1);
    EXPECT_THAT(model.index(0).data(Qt::AccessibleTextRole).toString().toStdString(),
                testing::HasSubstr("Not found, locate"));
}

TEST_F(FirstRun, GivenFilesDroppedOnThePage_WhenLetGo_ThenTheyAreTold)
{
    open();
    QSignalSpy dropped(m_page.get(), &FirstRunPage::filesDropped);
    QMimeData files;
    files.setUrls({QUrl::fromLocalFile(QStringLiteral("/reports/a.txt"))});

    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_page.get(), &enter);
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_page.get(), &drop);

    ASSERT_EQ(dropped.size(), 1);
    EXPECT_EQ(dropped.first().first().toStringList(), QStringList{QStringLiteral("/reports/a.txt")});
}
