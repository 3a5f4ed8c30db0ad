#include "core/workflows/SampleWorkspace.h"
#include "ui/indicators/IndicatorsPage.h"
#include "ui/search/RecordLink.h"
#include "ui/search/SearchPanel.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/TopBar.h"
#include "ui/text/ThemeSwitch.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/SearchField.h"
#include "ui/workspace/Settings.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QTemporaryDir>
#include <QTest>

#include <gmock/gmock.h>

namespace {

/// The window on the sample council, driven through its search field.
class MainWindowSearchTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        const QString path = m_folder.filePath(QStringLiteral("sample.scrutiny"));
        ASSERT_TRUE(createSampleWorkspace(path));
        window.resize(1280, 800);
        window.show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
        ASSERT_TRUE(window.openWorkspace(path));
    }
    template<typename Widget>
    Widget *part() const
    {
        return window.findChild<Widget *>();
    }
    void type(const QString &words)
    {
        SearchField &field = part<TopBar>()->searchField();
        field.setFocus();
        QTest::keyClicks(&field, words);
        ASSERT_TRUE(QTest::qWaitFor([this] { return part<SearchPanel>()->isVisible(); }));
        QTest::keyClick(&field, Qt::Key_Return);
    }

    QTemporaryDir m_folder;
    Settings settings{m_folder.filePath(QStringLiteral("settings.ini"))};
    ThemeSwitch themes{ThemeChoice::Light, nullptr};
    MainWindow window{settings, themes};
};

} // namespace

TEST_F(MainWindowSearchTest, GivenACommandOfAnotherPage_WhenTyped_ThenThePageIsShown)
{
    type(QStringLiteral(">go to indic"));

    EXPECT_TRUE(part<IndicatorsPage>()->isVisible());
    EXPECT_TRUE(part<TopBar>()->searchField().text().isEmpty());
}

TEST_F(MainWindowSearchTest, GivenARecordThatIsShown_WhenItsLinkIsCopiedAndTyped_ThenItIsShownAgain)
{
    type(QStringLiteral(">go to indicators"));
    part<TopBar>()->copyLinkAction()->trigger();
    const QString link = QGuiApplication::clipboard()->text();
    ASSERT_TRUE(subjectOfLink(link)) << link.toStdString();
    type(QStringLiteral(">go to reports"));
    ASSERT_FALSE(part<IndicatorsPage>()->isVisible());

    type(link);

    EXPECT_TRUE(part<IndicatorsPage>()->isVisible());
    part<TopBar>()->copyLinkAction()->trigger();
    EXPECT_EQ(QGuiApplication::clipboard()->text(), link);
}

TEST_F(MainWindowSearchTest, GivenHalfALink_WhenTyped_ThenASentenceSaysWhatToDo)
{
    type(QStringLiteral("scrutineer:report/12"));

    const QList<MessageBar *> bars = window.findChildren<MessageBar *>();
    EXPECT_TRUE(std::ranges::any_of(bars, [](const MessageBar *bar) {
        return bar->isVisible() && bar->text().contains(QLatin1String("no link"));
    }));
}

TEST_F(MainWindowSearchTest, GivenRecordsVisited_WhenGoingBack_ThenEachIsShownAgain)
{
    type(QStringLiteral(">go to indicators"));
    part<TopBar>()->copyLinkAction()->trigger();
    const QString first = QGuiApplication::clipboard()->text();
    ASSERT_TRUE(subjectOfLink(first));
    type(QStringLiteral(">go to reports"));

    part<TopBar>()->backAction()->trigger();

    EXPECT_TRUE(part<IndicatorsPage>()->isVisible());
    part<TopBar>()->copyLinkAction()->trigger();
    EXPECT_EQ(QGuiApplication::clipboard()->text(), first);
}
