#include "ui/plan/GovernanceChart.h"

#include "ui/plan/BodyForm.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <gmock/gmock.h>

namespace {

OverseeingBody body(const char *name, const std::optional<CommitteeId> &parent)
{
    OverseeingBody body;
    body.committee.id = CommitteeId::create();
    body.committee.name = QString::fromLatin1(name);
    body.committee.kind = Committee::Kind::ExternalBoard;
    body.committee.parent = parent;
    return body;
}

/// A council, its board, and the group that reports to the board.
class GovernanceChartTest : public ::testing::Test
{
protected:
    const OverseeingBody m_council = body("Council", std::nullopt);
    const OverseeingBody m_board = body("Improvement Board", m_council.committee.id);
    const OverseeingBody m_group = body("Project Group", m_board.committee.id);
    const QList<OverseeingBody> m_bodies{m_council, m_board, m_group};
};

} // namespace

TEST_F(GovernanceChartTest, GivenAChart_WhenWalkedByKeys_ThenTheBodyIsToldAndEnterOpensIt)
{
    GovernanceChart chart(nullptr);
    chart.setBodies(m_bodies);
    chart.show();
    QSignalSpy opened(&chart, &GovernanceChart::opened);
    chart.setFocus();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&chart));

    QTest::keyClick(&chart, Qt::Key_Down);
    QTest::keyClick(&chart, Qt::Key_Return);

    ASSERT_TRUE(chart.current());
    EXPECT_EQ(chart.current()->name, QStringLiteral("Improvement Board"));
    EXPECT_EQ(chart.accessibleDescription(), QStringLiteral("Improvement Board reports to Council"));
    EXPECT_EQ(opened.size(), 1);
}

TEST_F(GovernanceChartTest, GivenAChosenBody_WhenTheChartIsFilledAnew_ThenItStaysChosen)
{
    GovernanceChart chart(nullptr);
    chart.setBodies(m_bodies);
    QTest::mouseClick(&chart, Qt::LeftButton, {}, QPoint(60, 60));
    ASSERT_TRUE(chart.current());

    chart.setBodies({m_council, m_board});

    ASSERT_TRUE(chart.current());
    EXPECT_EQ(chart.current()->name, QStringLiteral("Council"));
}

TEST_F(GovernanceChartTest, GivenABody_WhenItsReportingLineIsChanged_ThenNoneThatReportsToItIsOffered)
{
    BodyForm form(m_board.committee, m_bodies, nullptr);
    QSignalSpy accepted(&form, &BodyForm::bodyAccepted);
    auto *const parents = form.findChildren<QComboBox *>().last();

    EXPECT_EQ(parents->count(), 2) << "nobody, and the council";
    parents->setCurrentIndex(0);
    form.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save)->click();

    ASSERT_EQ(accepted.size(), 1);
    Committee wanted = m_board.committee;
    wanted.parent.reset();
    EXPECT_EQ(accepted[0][0].value<Committee>(), wanted);
}
