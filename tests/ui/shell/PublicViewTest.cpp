#include "core/storage/Erasure.h"
#include "core/storage/SearchIndex.h"
#include "core/storage/WorkspaceQueries.h"
#include "core/workflows/NewWorkspace.h"
#include "tests/support/Builders.h"
#include "tests/support/ExemptStory.h"
#include "tests/support/TestFiles.h"
#include "ui/reports/EraseReportDialog.h"
#include "ui/reports/ReportsPage.h"
#include "ui/search/SearchPanel.h"
#include "ui/shell/MainWindow.h"
#include "ui/text/ThemeSwitch.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/SearchField.h"
#include "ui/workspace/Settings.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <gmock/gmock.h>

namespace {

const QString marker = QStringLiteral("Zarnivoop");

/// The window on a workspace with one public and one exempt report, both of which say 'bid'.
class PublicViewTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        const Database database = workspaceFile(m_folder.path());
        m_path = database.path();
        ASSERT_TRUE(nameWorkspace(database, QStringLiteral("Fenbridge City Council")));
        m_story = tellExemptStory(database, QStringLiteral("title"), marker);
        ASSERT_TRUE(updateSearchIndex(database, IndexBatch::Large));
        window.resize(1280, 800);
        window.show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
        ASSERT_TRUE(window.openWorkspace(m_path));
    }
    QAction *actionCalled(const QString &words) const
    {
        for (QAction *action : window.actions())
            if (action->text().contains(words))
                return action;
        return nullptr;
    }
    int reports() const { return window.findChild<ReportsPage *>()->reportCount(); }
    /// The texts with the marker that the window's widgets, lists and tables show, each with who shows it.
    QStringList shownWithMarker() const
    {
        QStringList all{window.windowTitle()};
        for (const QLabel *label : window.findChildren<QLabel *>())
            all.append(label->text() + label->accessibleName());
        for (const QAbstractItemView *view : window.findChildren<QAbstractItemView *>())
            for (int row = 0; view->model() && row < view->model()->rowCount(); ++row)
                for (int column = 0; column < view->model()->columnCount(); ++column)
                    all.append(view->accessibleName() + QStringLiteral(": ")
                               + view->model()->index(row, column).data().toString());
        return all.filter(marker);
    }
    /// How many rows the search field's list has for a word.
    int hitsFor(const QString &word)
    {
        auto *const field = window.findChild<SearchField *>();
        field->setFocus();
        QTest::keyClicks(field, word);
        auto *const panel = window.findChild<SearchPanel *>();
        EXPECT_TRUE(QTest::qWaitFor([&] { return panel->isVisible(); }));
        QTest::qWait(400);
        const int hits = panel->findChild<QAbstractItemView *>()->model()->rowCount();
        field->clear();
        return hits;
    }

    QTemporaryDir m_folder;
    QString m_path;
    ExemptStory m_story;
    Settings settings{m_folder.filePath(QStringLiteral("settings.ini"))};
    ThemeSwitch themes{ThemeChoice::Light, nullptr};
    MainWindow window{settings, themes};
};

} // namespace

TEST_F(PublicViewTest, GivenAnExemptReport_WhenSeenAsThePublic_ThenListsCountsSearchAndTitleHaveNoneOfItAndItIsMarked)
{
    ASSERT_EQ(reports(), 2);
    ASSERT_THAT(shownWithMarker(), ::testing::Not(::testing::IsEmpty()));
    const int all = hitsFor(QStringLiteral("bid"));

    actionCalled(QStringLiteral("as the public"))->trigger();
    QTest::qWait(300);

    EXPECT_EQ(reports(), 1);
    EXPECT_THAT(shownWithMarker(), ::testing::IsEmpty());
    EXPECT_EQ(hitsFor(QStringLiteral("bid")), all - 1);
    EXPECT_TRUE(window.windowTitle().contains(QLatin1String("as the public sees it")));
    EXPECT_TRUE(actionCalled(QStringLiteral("as the public"))->isChecked());
}

TEST_F(PublicViewTest, GivenThePublicView_WhenItIsLeft_ThenAllIsThereAgain)
{
    window.showAsThePublic(true);
    ASSERT_TRUE(QTest::qWaitFor([this] { return reports() == 1; }));

    window.showAsThePublic(false);

    EXPECT_TRUE(QTest::qWaitFor([this] { return reports() == 2; }));
    EXPECT_FALSE(window.windowTitle().contains(QLatin1String("public")));
}

TEST_F(PublicViewTest, GivenExemptMatterWasShownAndSoughtFor_WhenTheSettingsAreRead_ThenTheyHaveNoWordOfIt)
{
    hitsFor(marker);
    window.close();

    QFile file(m_folder.filePath(QStringLiteral("settings.ini")));

    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_FALSE(file.readAll().contains(marker.toLatin1()));
    EXPECT_FALSE(window.windowTitle().contains(marker));
}

TEST_F(PublicViewTest, GivenAReportToErase_WhenAReasonAndAPromiseAreGiven_ThenOnlyThenItCanBeErased)
{
    EraseReportDialog dialog(m_path, m_story.exempt, nullptr);
    dialog.show();
    QPushButton *erase = nullptr;
    for (QPushButton *button : dialog.findChildren<QPushButton *>())
        if (button->text().contains(QLatin1String("for good")))
            erase = button;
    ASSERT_TRUE(erase);
    QString reason;
    QObject::connect(&dialog, &EraseReportDialog::eraseAsked, &dialog, [&](const QString &given) { reason = given; });
    QTest::qWait(300);

    dialog.findChild<QCheckBox *>()->setChecked(true);
    EXPECT_FALSE(erase->isEnabled()) << "no reason yet";
    dialog.findChild<QLineEdit *>()->setText(QStringLiteral("asked for"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return erase->isEnabled(); }));
    erase->click();

    EXPECT_EQ(reason, QStringLiteral("asked for"));
}
