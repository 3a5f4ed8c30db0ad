#include "ui/help/HelpWindow.h"

#include "ui/help/GuideBrowser.h"
#include "ui/widgets/SearchField.h"

#include <QImage>
#include <QListView>
#include <QTest>

#include <gmock/gmock.h>

namespace {

class HelpWindowTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        help.open(QStringLiteral("index"));
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&help));
    }
    GuideBrowser *browser() const { return help.findChild<GuideBrowser *>(); }
    SearchField *field() const { return help.findChild<SearchField *>(); }
    QListView *list() const
    {
        for (QListView *view : help.findChildren<QListView *>())
            if (view->accessibleName() == QLatin1String("Contents"))
                return view;
        return nullptr;
    }

    HelpWindow help{nullptr};
};

} // namespace

TEST_F(HelpWindowTest, GivenEveryPage_WhenShown_ThenItHasWordsAndIsChosenInTheContents)
{
    ASSERT_GT(help.contents().size(), 10);
    for (int row = 0; row < help.contents().size(); ++row) {
        help.open(help.contents().at(row).page);

        EXPECT_EQ(help.currentPage(), help.contents().at(row).page);
        EXPECT_EQ(list()->currentIndex().row(), row);
        EXPECT_GT(browser()->toPlainText().size(), 400);
    }
}

TEST_F(HelpWindowTest, GivenAPageWithAnAnchor_WhenOpened_ThenThePageIsScrolledToIt)
{
    help.open(QStringLiteral("recommendations#tracker"));

    EXPECT_EQ(help.currentPage(), QStringLiteral("recommendations"));
    EXPECT_EQ(browser()->source().fragment(), QStringLiteral("tracker"));
}

TEST_F(HelpWindowTest, GivenAPageThatIsNotThere_WhenOpened_ThenTheFirstOneIsShown)
{
    help.open(QStringLiteral("nowhere"));

    EXPECT_EQ(help.currentPage(), QStringLiteral("index"));
}

TEST_F(HelpWindowTest, GivenAPage_WhenChosenInTheContentsAndLeftByKeys_ThenItGoesThereAndBack)
{
    list()->setCurrentIndex(list()->model()->index(4, 0));
    EXPECT_EQ(help.currentPage(), help.contents().at(4).page);

    browser()->backward();
    EXPECT_EQ(help.currentPage(), QStringLiteral("index"));
    browser()->forward();
    EXPECT_EQ(help.currentPage(), help.contents().at(4).page);
}

TEST_F(HelpWindowTest, GivenWords_WhenLookedForOnThePage_ThenEveryPlaceIsMarkedAndTheNextGoesRound)
{
    help.open(QStringLiteral("packs"));

    const int places = browser()->findWords(QStringLiteral("exempt"));

    ASSERT_GT(places, 1);
    EXPECT_EQ(browser()->extraSelections().size(), places);
    EXPECT_EQ(browser()->currentPlace(), 0);
    browser()->goToPlace(-1);
    EXPECT_EQ(browser()->currentPlace(), places - 1);
    browser()->goToPlace(1);
    EXPECT_EQ(browser()->currentPlace(), 0);
}

TEST_F(HelpWindowTest, GivenWordsThatAreNotThere_WhenLookedFor_ThenItSaysSo)
{
    field()->setText(QStringLiteral("zeppelin"));
    QTest::keyClick(field(), Qt::Key_Return);

    EXPECT_EQ(browser()->placeCount(), 0);
}

TEST_F(HelpWindowTest, GivenAPicture_WhenAskedFor_ThenItIsNoWiderThanThePage)
{
    help.open(QStringLiteral("plan"));

    const QImage picture =
        browser()
            ->document()
            ->resource(QTextDocument::ImageResource, QUrl(QStringLiteral("../screenshots/plan-1024x700-light.png")))
            .value<QImage>();

    ASSERT_FALSE(picture.isNull());
    EXPECT_LE(picture.width() / picture.devicePixelRatio(), browser()->viewport()->width());
}

TEST_F(HelpWindowTest, GivenALinkOutOfTheGuide_WhenFollowed_ThenThePageStays)
{
    Q_EMIT browser()->anchorClicked(QUrl(QStringLiteral("https://example.org/elsewhere.html")));
    EXPECT_EQ(help.currentPage(), QStringLiteral("index"));

    Q_EMIT browser()->anchorClicked(QUrl(QStringLiteral("qrc:/help/guide/packs.html#leak")));
    EXPECT_EQ(help.currentPage(), QStringLiteral("packs"));
}

TEST_F(HelpWindowTest, GivenTheShortcutsOfTheWindow_WhenThePageAboutTheKeyboardIsShown_ThenTheyStandThere)
{
    help.setShortcuts(QStringLiteral("<table><tr><td>Ctrl+J</td><td>Something new</td></tr></table>"));
    help.open(QStringLiteral("keyboard"));

    EXPECT_TRUE(browser()->toPlainText().contains(QLatin1String("Something new")));
    EXPECT_FALSE(browser()->toPlainText().contains(QLatin1String("The main shortcuts")));
}
