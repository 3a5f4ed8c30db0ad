#include "core/workflows/NewWorkspace.h"
#include "ui/help/GuideContents.h"
#include "ui/help/HelpWindow.h"
#include "ui/help/ShortcutList.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/WorkspaceView.h"
#include "ui/text/ThemeSwitch.h"
#include "ui/widgets/NavigationList.h"
#include "ui/workspace/Settings.h"

#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <gmock/gmock.h>

namespace {

/// The guide as it is opened from the real window.
class MainWindowGuideTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        const QString path = folder.filePath(QStringLiteral("empty.scrutiny"));
        ASSERT_TRUE(createWorkspace(path, QStringLiteral("Fenbridge City Council")));
        window.show();
        ASSERT_TRUE(window.openWorkspace(path));
        pressF1();
    }
    void pressF1()
    {
        window.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
        QTest::keyClick(&window, Qt::Key_F1);
        ASSERT_NE(guide(), nullptr);
    }
    HelpWindow *guide() const { return window.findChild<HelpWindow *>(); }
    NavigationList *navigation() const { return window.findChild<NavigationList *>(); }
    QStringList keysOfTheWindow() const
    {
        QStringList keys;
        for (const ShownShortcut &shortcut : shortcutsOf(window, window.findChild<WorkspaceView *>()->windowPlaces()))
            keys.append(shortcut.keys);
        return keys;
    }

    QTemporaryDir folder;
    Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    ThemeSwitch themes{ThemeChoice::Light, nullptr};
    MainWindow window{settings, themes};
};

} // namespace

TEST_F(MainWindowGuideTest, GivenEveryPageOfTheNavigation_WhenF1IsPressed_ThenTheGuideOpensAtAPageAboutIt)
{
    for (int place = 0; place < navigation()->model()->rowCount(); ++place) {
        navigation()->setCurrentPlace(place);
        pressF1();

        const QString word = navigation()->model()->index(place, 0).data().toString();
        const QString page = guide()->currentPage();
        EXPECT_NE(page, QStringLiteral("index")) << word.toStdString();
        EXPECT_TRUE(guidePage(page).contains(word)) << word.toStdString() << " is not named on " << page.toStdString();
    }
}

TEST_F(MainWindowGuideTest, GivenTheImprovementPlan_WhenF1IsPressed_ThenItsOwnPageIsShown)
{
    const QModelIndexList plan = navigation()->model()->match(navigation()->model()->index(0, 0), Qt::DisplayRole,
                                                              QStringLiteral("Improvement plan"));
    ASSERT_EQ(plan.size(), 1);
    navigation()->setCurrentPlace(plan.first().row());
    pressF1();

    EXPECT_EQ(guide()->currentPage(), QStringLiteral("plan"));
    EXPECT_TRUE(guide()->isVisible());
}

TEST_F(MainWindowGuideTest, GivenNoWorkspace_WhenF1IsPressed_ThenTheFirstStepsAreShown)
{
    window.closeWorkspace();
    pressF1();

    EXPECT_EQ(guide()->currentPage(), QStringLiteral("first-steps"));
}

TEST_F(MainWindowGuideTest, GivenTheWindow_WhenItsShortcutsAreListed_ThenThoseOfTheBarTheNavigationAndThePagesAreThere)
{
    EXPECT_THAT(
        keysOfTheWindow(),
        ::testing::IsSupersetOf({QStringLiteral("F1"), QStringLiteral("Ctrl+K"), QStringLiteral("Ctrl+Z"),
                                 QStringLiteral("Ctrl+1"), QStringLiteral("F8"), QStringLiteral("Ctrl+Shift+N")}));
}

TEST_F(MainWindowGuideTest, GivenTheShortcutsOfTheWindow_WhenThoseOfThePagesAreCompared_ThenNoneIsTakenTwice)
{
    QSet<QString> everywhere;
    QStringList takenTwice;
    for (const ShownShortcut &shortcut : shortcutsOf(window, window.findChild<WorkspaceView *>()->windowPlaces())) {
        if (shortcut.place.isEmpty())
            everywhere.insert(shortcut.keys);
        else if (everywhere.contains(shortcut.keys))
            takenTwice.append(shortcut.place + QStringLiteral(": ") + shortcut.keys);
    }

    EXPECT_THAT(takenTwice, ::testing::IsEmpty());
}

TEST_F(MainWindowGuideTest, GivenTheShortcutsThatTheGuidePrints_WhenLookedFor_ThenTheWindowHasThem)
{
    const QString page = guidePage(QStringLiteral("keyboard"));
    const QString table =
        page.section(QLatin1String("id=\"main-shortcuts\""), 1).section(QLatin1String("</table>"), 0, 0);
    const QStringList known = keysOfTheWindow();
    static const QRegularExpression keys(QStringLiteral("<kbd>(.*?)</kbd>"));

    QRegularExpressionMatchIterator printed = keys.globalMatch(table);

    ASSERT_TRUE(printed.hasNext());
    while (printed.hasNext())
        EXPECT_THAT(known, ::testing::Contains(printed.next().captured(1)));
}
