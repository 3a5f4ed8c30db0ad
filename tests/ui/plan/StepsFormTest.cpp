#include "ui/plan/StepsForm.h"

#include "tests/support/PlanBuilders.h"
#include "ui/plan/MilestoneLine.h"
#include "ui/plan/WaitLine.h"
#include "ui/widgets/LinkButton.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <gmock/gmock.h>

namespace {

const QDate today(2026, 3, 23);

/// A plan of three actions, of which 1.2 waits for 1.1, and the form of one of them.
class StepsFormTest : public ::testing::Test
{
protected:
    StepsFormTest()
    {
        for (const int number : {1, 2, 3})
            m_plan.action(QStringLiteral("1.%1").arg(number), QStringLiteral("Step %1").arg(number),
                          QDate(2026, 6, 30));
        wait(1, 0);
    }

    void wait(int action, int other)
    {
        m_plan.contents.dependencies.append(
            {ActionDependencyId::create(), m_plan.contents.actions[action].id, m_plan.contents.actions[other].id});
    }
    void open(int action)
    {
        m_form = std::make_unique<StepsForm>(m_plan.contents, m_plan.contents.actions[action], today, nullptr);
        m_form->show();
    }
    void press(const QString &words) const
    {
        for (LinkButton *button : m_form->findChildren<LinkButton *>())
            if (button->text() == words)
                QTest::keyClick(button, Qt::Key_Space);
    }
    bool canSave() const
    {
        return m_form->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save)->isEnabled();
    }
    QString shownText() const
    {
        QString all;
        for (const QLabel *label : m_form->findChildren<QLabel *>())
            all += label->text() + QLatin1Char('\n');
        return all;
    }

    PlanBuilder m_plan;
    std::unique_ptr<StepsForm> m_form;
};

} // namespace

TEST_F(StepsFormTest, GivenAnAction_WhenAMilestoneIsAddedByKeys_ThenItIsGivenBackWithItsDate)
{
    open(0);
    press(QStringLiteral("Add milestone"));
    EXPECT_FALSE(canSave()) << "a milestone without words says nothing";

    QTest::keyClicks(m_form->findChild<MilestoneLine *>()->findChild<QLineEdit *>(), QStringLiteral("Draft agreed"));

    ASSERT_TRUE(canSave());
    const ActionSteps steps = m_form->edited();
    ASSERT_EQ(steps.milestones.size(), 1);
    EXPECT_EQ(steps.milestones[0].title, QStringLiteral("Draft agreed"));
    EXPECT_EQ(steps.milestones[0].due, QDate(2026, 6, 30));
}

TEST_F(StepsFormTest, GivenAMilestone_WhenItsLineIsTakenAway_ThenItIsNotGivenBack)
{
    m_plan.contents.milestones.append({MilestoneId::create(), m_plan.contents.actions[0].id, QStringLiteral("Pilot"),
                                       QDate(2026, 4, 1), std::nullopt});
    open(0);
    ASSERT_EQ(m_form->edited().milestones, m_plan.contents.milestones);

    QTest::keyClick(m_form->findChild<QToolButton *>(), Qt::Key_Space);

    EXPECT_TRUE(m_form->edited().milestones.isEmpty());
}

TEST_F(StepsFormTest, GivenAnActionThatAnotherWaitsFor_WhenItIsToWaitForThatOne_ThenTheCircleIsRefusedInASentence)
{
    open(0);
    press(QStringLiteral("Add an action it waits for"));
    auto *const choice = m_form->findChild<WaitLine *>()->findChild<QComboBox *>();

    choice->setCurrentIndex(choice->findText(QStringLiteral("1.2  Step 2")));
    EXPECT_FALSE(canSave());
    EXPECT_THAT(shownText().toStdString(),
                ::testing::HasSubstr("1.1 would wait for itself (1.1 waits for 1.2 waits "
                                     "for 1.1)."));
    choice->setCurrentIndex(choice->findText(QStringLiteral("1.3  Step 3")));

    EXPECT_TRUE(canSave());
    ASSERT_EQ(m_form->edited().dependencies.size(), 1);
    EXPECT_EQ(m_form->edited().dependencies[0].waitsFor, m_plan.contents.actions[2].id);
}

TEST_F(StepsFormTest, GivenADependency_WhenItIsAddedASecondTime_ThenTheFormSaysSo)
{
    open(1);
    press(QStringLiteral("Add an action it waits for"));
    EXPECT_FALSE(canSave()) << "no action is chosen yet";
    auto *const choice = m_form->findChildren<WaitLine *>().last()->findChild<QComboBox *>();

    choice->setCurrentIndex(choice->findText(QStringLiteral("1.1  Step 1")));

    EXPECT_FALSE(canSave());
    EXPECT_THAT(shownText().toStdString(), ::testing::HasSubstr("named twice"));
}
