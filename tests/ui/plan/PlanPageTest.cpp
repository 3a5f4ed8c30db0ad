#include "ui/plan/PlanPage.h"

#include "core/domain/ActionRules.h"
#include "tests/support/Builders.h"
#include "tests/support/PlanBuilders.h"
#include "ui/plan/MoveBar.h"
#include "ui/plan/PlanImportDialog.h"
#include "ui/plan/PlanView.h"
#include "ui/plan/ThemeCard.h"
#include "ui/widgets/SearchField.h"
#include "ui/workspace/Workspace.h"

#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gmock/gmock.h>

namespace {

/// A workspace file with one plan of two themes, open in a page.
class PlanPageTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        {
            const Database database = workspaceFile(m_folder.path());
            m_plan.theme(QStringLiteral("Performance"));
            m_plan.action(QStringLiteral("1.1"), QStringLiteral("Weekly dashboard"), QDate(2030, 6, 30)).rating =
                Rating::Green;
            m_plan.theme(QStringLiteral("Quality"));
            m_plan.action(QStringLiteral("2.1"), QStringLiteral("Monthly audit"), QDate(2020, 9, 30)).who =
                QStringLiteral("Samuel Okoro");
            m_plan.saveTo(database);
        }
        auto opened = Workspace::open(m_folder.filePath(QStringLiteral("test.scrutiny")), QStringLiteral("Clerk"));
        ASSERT_TRUE(opened);
        m_workspace = std::move(*opened);
        m_page = std::make_unique<PlanPage>(*m_workspace, nullptr);
        m_page->resize(1200, 700);
        m_page->show();
    }

    template<typename Widget>
    Widget *only() const
    {
        return m_page->findChild<Widget *>();
    }
    PlanContents saved() const { return *planContents(m_workspace->database(), m_plan.contents.plan.id); }

    QTemporaryDir m_folder;
    PlanBuilder m_plan;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<PlanPage> m_page;
};

} // namespace

TEST_F(PlanPageTest, GivenAPlan_WhenShown_ThenThereIsACardAThemeAndTheTreeHasEveryAction)
{
    EXPECT_EQ(m_page->findChildren<ThemeCard *>().size(), 2);
    EXPECT_EQ(m_page->actionCount(), 2);
    EXPECT_EQ(only<PlanView>()->model()->rowCount(), 2);
}

TEST_F(PlanPageTest, GivenACard_WhenPressed_ThenOnlyItsThemeIsLeftAndPressedAgainAll)
{
    QList<ThemeCard *> cards = m_page->findChildren<ThemeCard *>();
    ThemeCard *const second = cards[0]->number() == 2 ? cards[0] : cards[1];

    second->click();
    EXPECT_EQ(only<PlanView>()->model()->rowCount(), 1);
    second->click();

    EXPECT_EQ(only<PlanView>()->model()->rowCount(), 2);
}

TEST_F(PlanPageTest, GivenAnActionAndAWindowWithTheSameKeys_WhenTheyArePressed_ThenTheDateMoves)
{
    auto *const view = only<PlanView>();
    QShortcut forward(QKeySequence(Qt::ALT | Qt::Key_Right), view->window());
    QSignalSpy wentForward(&forward, &QShortcut::activated);
    m_page->showAction(m_plan.contents.actions[0].id.toString());

    QTest::keyClick(view, Qt::Key_Right, Qt::AltModifier);

    EXPECT_EQ(wentForward.count(), 0);
    EXPECT_TRUE(only<MoveBar>()->isVisible());
}

TEST_F(PlanPageTest, GivenAnAction_WhenItsDateIsMovedByKeysAndAReasonIsGiven_ThenBothAreSavedAsOneStepThatCanBeUndone)
{
    auto *const view = only<PlanView>();
    m_page->showAction(m_plan.contents.actions[0].id.toString());
    QTest::keyClick(view, Qt::Key_Right, Qt::AltModifier);
    QTest::keyClick(view, Qt::Key_Right, Qt::AltModifier);
    auto *const bar = only<MoveBar>();
    ASSERT_TRUE(bar->isVisible());
    EXPECT_TRUE(saved().moves.isEmpty()) << "nothing moves before there is a reason";

    bar->findChild<QLineEdit *>()->setText(QStringLiteral("Waiting for the supplier"));
    QTest::keyClick(bar->findChild<QLineEdit *>(), Qt::Key_Return);

    ASSERT_EQ(saved().moves.size(), 1);
    EXPECT_EQ(saved().moves[0].reason, QStringLiteral("Waiting for the supplier"));
    EXPECT_EQ(dueOf(saved().actions[0]), QDate(2030, 7, 2));
    EXPECT_EQ(saved().actions[0].dueOriginal, QDate(2030, 6, 30));
    ASSERT_TRUE(m_workspace->undo());
    EXPECT_TRUE(saved().moves.isEmpty());
    EXPECT_EQ(dueOf(saved().actions[0]), QDate(2030, 6, 30));
}

TEST_F(PlanPageTest, GivenWordsInTheFilter_WhenTyped_ThenOnlyMatchingActionsStay)
{
    m_page->startFilter();
    auto *const field = m_page->findChild<SearchField *>();
    field->setText(QStringLiteral("audit"));

    ASSERT_EQ(only<PlanView>()->model()->rowCount(), 1);
    EXPECT_EQ(only<PlanView>()->model()->index(0, 0).data().toString(), QStringLiteral("2 Quality"));
}

TEST_F(PlanPageTest, GivenAFile_WhenImportedThroughTheDialog_ThenItsRowsAreShownBeforeAndAPlanIsThereAfter)
{
    const QString path = m_folder.filePath(QStringLiteral("new-plan.csv"));
    {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write("Theme,Ref,Action,Due\nQuality,1.1,One standard,2025-06-30\n");
    }
    PlanImportDialog dialog(*m_workspace, std::nullopt, nullptr);
    QSignalSpy read(&dialog, &PlanImportDialog::fileRead);
    QSignalSpy imported(&dialog, &PlanImportDialog::imported);
    dialog.readFile(path);
    ASSERT_TRUE(read.wait(5000));
    ASSERT_EQ(allPlans(m_workspace->database())->size(), 1);

    for (QPushButton *button : dialog.findChildren<QPushButton *>())
        if (button->text() == QStringLiteral("Import"))
            button->click();

    ASSERT_EQ(imported.size(), 1);
    EXPECT_EQ(allPlans(m_workspace->database())->size(), 2);
}
