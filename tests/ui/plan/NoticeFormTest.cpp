#include "ui/plan/NoticeForm.h"

#include "tests/support/Builders.h"
#include "ui/plan/TargetLine.h"
#include "ui/widgets/LinkButton.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

#include <gmock/gmock.h>

namespace {

/// A notice issued in March 2025 with nothing on it yet, and two indicators that it can set targets for.
class NoticeFormTest : public ::testing::Test
{
protected:
    NoticeFormTest()
    {
        m_row.notice.id = ImprovementNoticeId::create();
        m_row.notice.issuedOn = QDate(2025, 3, 10);
        for (const char *code : {"N14", "N15"}) {
            Indicator indicator;
            indicator.id = IndicatorId::create();
            indicator.code = QString::fromLatin1(code);
            indicator.name = QStringLiteral("Assessments in time");
            m_indicators.append(indicator);
        }
        m_form = std::make_unique<NoticeForm>(m_row, QList<InspectionRow>(), m_indicators, nullptr);
        m_form->show();
    }

    void addTarget() const { QTest::keyClick(m_form->findChild<LinkButton *>(), Qt::Key_Space); }
    bool canSave() const
    {
        return m_form->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save)->isEnabled();
    }

    NoticeRow m_row;
    QList<Indicator> m_indicators;
    std::unique_ptr<NoticeForm> m_form;
};

} // namespace

TEST_F(NoticeFormTest, GivenANotice_WhenATargetIsAdded_ThenItNeedsAnIndicatorAndIsSavedWithTheNotice)
{
    addTarget();
    EXPECT_FALSE(canSave());
    auto *const line = m_form->findChild<TargetLine *>();

    line->findChildren<QComboBox *>().first()->setCurrentIndex(2);
    line->findChildren<QComboBox *>().last()->setCurrentIndex(1);
    line->findChild<QDoubleSpinBox *>()->setValue(45);

    ASSERT_TRUE(canSave());
    const NoticeRow edited = m_form->edited();
    ASSERT_EQ(edited.targets.size(), 1);
    const Target &target = edited.targets[0].record;
    EXPECT_EQ(target.indicator, m_indicators[1].id);
    EXPECT_EQ(target.high, 45);
    EXPECT_EQ(target.low, std::nullopt);
    EXPECT_EQ(target.validFrom, QDate(2025, 3, 10));
    EXPECT_EQ(target.notice, m_row.notice.id);
    EXPECT_EQ(noticeChanges(m_row, edited).changes().size(), 1);
    EXPECT_EQ(noticeRemoval(edited).changes().size(), 2);
}

TEST_F(NoticeFormTest, GivenATarget_WhenItsLineIsTakenAway_ThenTheNoticeHasItNoMore)
{
    addTarget();
    m_form->findChild<TargetLine *>()->findChildren<QComboBox *>().first()->setCurrentIndex(1);
    ASSERT_EQ(m_form->edited().targets.size(), 1);

    for (QToolButton *button : m_form->findChildren<QToolButton *>())
        if (button->accessibleName() == QStringLiteral("Remove target"))
            QTest::keyClick(button, Qt::Key_Space);

    EXPECT_TRUE(m_form->edited().targets.isEmpty());
    EXPECT_TRUE(canSave());
}
