#include "ui/plan/PlanPage.h"

#include "tests/support/Builders.h"
#include "tests/support/PlanBuilders.h"
#include "ui/plan/PlanExport.h"
#include "ui/plan/PlanForm.h"
#include "ui/plan/PlanView.h"
#include "ui/plan/StepsForm.h"
#include "ui/plan/ThemeForm.h"
#include "ui/widgets/MessageBar.h"
#include "ui/workspace/Workspace.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QPrinter>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <gmock/gmock.h>

namespace {

/// A workspace file with a plan of two actions, the first of which has a milestone and is waited for, open in a page.
class PlanEditingTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        {
            const Database database = workspaceFile(m_folder.path());
            const PlanActionId first =
                m_plan.action(QStringLiteral("1.1"), QStringLiteral("Weekly dashboard"), QDate(2030, 6, 30)).id;
            const PlanActionId second =
                m_plan.action(QStringLiteral("1.2"), QStringLiteral("Monthly audit"), QDate(2030, 9, 30)).id;
            m_plan.contents.milestones.append(
                {MilestoneId::create(), first, QStringLiteral("Pilot"), QDate(2030, 5, 1), std::nullopt});
            m_plan.contents.dependencies.append({ActionDependencyId::create(), second, first});
            m_plan.saveTo(database);
        }
        auto opened = Workspace::open(m_folder.filePath(QStringLiteral("test.scrutiny")), QStringLiteral("Clerk"));
        ASSERT_TRUE(opened);
        m_workspace = std::move(*opened);
        m_page = std::make_unique<PlanPage>(*m_workspace, nullptr);
        m_page->resize(1200, 700);
        m_page->show();
        m_page->showAction(m_plan.contents.actions[0].id.toString());
    }

    PlanView *view() const { return m_page->findChild<PlanView *>(); }
    MessageBar *messages() const { return m_page->findChild<MessageBar *>(); }
    PlanContents saved() const { return *planContents(m_workspace->database(), m_plan.contents.plan.id); }
    void trigger(const QString &words) const
    {
        for (const QMenu *menu : m_page->findChildren<QMenu *>())
            for (QAction *action : menu->actions())
                if (action->text() == words)
                    return action->trigger();
        ADD_FAILURE() << "no menu has '" << words.toStdString() << "'";
    }
    template<typename Form>
    Form *form() const
    {
        return m_page->findChild<Form *>();
    }
    static void save(const QWidget *form)
    {
        form->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save)->click();
    }

    QTemporaryDir m_folder;
    PlanBuilder m_plan;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<PlanPage> m_page;
};

} // namespace

TEST_F(PlanEditingTest, GivenAnAction_WhenDeleteIsPressed_ThenWhatWentWithItIsToldAndOneUndoBringsAllBack)
{
    const PlanContents before = saved();

    QTest::keyClick(view(), Qt::Key_Delete);

    EXPECT_EQ(saved().actions.size(), 1);
    EXPECT_TRUE(saved().dependencies.isEmpty());
    EXPECT_THAT(messages()->text().toStdString(),
                ::testing::MatchesRegex("Action 1.1 was removed, and with it 1 milestone.*, 1 dependenc.*"));
    ASSERT_TRUE(messages()->isVisible());
    for (QPushButton *button : messages()->findChildren<QPushButton *>())
        if (button->text() == QStringLiteral("Undo"))
            button->click();
    EXPECT_EQ(saved(), before);
    EXPECT_FALSE(messages()->isVisible()) << "another undo would take back something else";
}

TEST_F(PlanEditingTest, GivenAnAction_WhenItsStepsAreChanged_ThenItIsOneStepThatCanBeUndone)
{
    const PlanContents before = saved();
    trigger(QStringLiteral("Milestones and dependencies…"));
    ASSERT_TRUE(form<StepsForm>());
    form<StepsForm>()->findChild<QLineEdit *>()->setText(QStringLiteral("Pilot in two teams"));

    save(form<StepsForm>());

    ASSERT_EQ(saved().milestones.size(), 1);
    EXPECT_EQ(saved().milestones[0].title, QStringLiteral("Pilot in two teams"));
    EXPECT_EQ(saved().milestones[0].id, before.milestones[0].id);
    ASSERT_TRUE(m_workspace->undo());
    EXPECT_EQ(saved(), before);
}

TEST_F(PlanEditingTest, GivenAPlan_WhenAThemeIsAddedAndRemoved_ThenOnlyAnEmptyOneGoes)
{
    trigger(QStringLiteral("Remove theme"));
    EXPECT_EQ(saved().themes.size(), 1) << "it has actions";
    EXPECT_THAT(messages()->text().toStdString(), ::testing::HasSubstr("still has 2 action"));

    trigger(QStringLiteral("Add theme…"));
    ASSERT_TRUE(form<ThemeForm>());
    for (QLineEdit *field : form<ThemeForm>()->findChildren<QLineEdit *>())
        if (field->objectName() != QStringLiteral("qt_spinbox_lineedit"))
            field->setText(QStringLiteral("Partnership"));
    save(form<ThemeForm>());

    ASSERT_EQ(saved().themes.size(), 2);
    EXPECT_EQ(saved().themes[1].number, 2);
}

TEST_F(PlanEditingTest, GivenAPlan_WhenANewOneIsMade_ThenItIsShown)
{
    trigger(QStringLiteral("New plan…"));
    ASSERT_TRUE(form<PlanForm>());
    form<PlanForm>()->findChild<QLineEdit *>()->setText(QStringLiteral("Fostering plan"));

    save(form<PlanForm>());

    EXPECT_EQ(allPlans(m_workspace->database())->size(), 2);
    EXPECT_EQ(m_page->actionCount(), 0);
}

TEST_F(PlanEditingTest, GivenAPlan_WhenPrinted_ThenThePrinterGetsItsPages)
{
    QPrinter printer;
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(m_folder.filePath(QStringLiteral("printed.pdf")));

    for (int number = 3; number < 60; ++number)
        m_plan.action(QStringLiteral("1.%1").arg(number), QStringLiteral("Another step"), QDate(2030, 9, 30));

    layPlan(printer, m_plan.contents, QDate(2026, 3, 23));

    QFile printed(printer.outputFileName());
    ASSERT_TRUE(printed.open(QIODevice::ReadOnly));
    const QByteArray pdf = printed.readAll();
    EXPECT_TRUE(pdf.startsWith("%PDF-"));
    EXPECT_GE(pdf.count("/Type /Page\n"), 2) << "sixty actions in letters that can be read need more than a page";
}
