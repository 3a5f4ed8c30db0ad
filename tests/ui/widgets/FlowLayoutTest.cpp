#include "ui/widgets/FlowLayout.h"

#include <gmock/gmock.h>

#include <QWidget>

namespace {

/// Five boxes of 100 by 20 in a flow.
class Boxes : public testing::Test
{
protected:
    Boxes()
    {
        for (int number = 0; number < 5; ++number) {
            auto *box = new QWidget(&m_parent);
            box->setFixedSize(100, 20);
            m_flow->addWidget(box);
        }
    }

    QWidget m_parent;
    FlowLayout *m_flow = new FlowLayout(&m_parent);
};

} // namespace

TEST_F(Boxes, GivenEnoughRoom_WhenLaidOut_ThenAllStandInOneRow)
{
    m_flow->setGeometry(QRect(0, 0, 600, 100));
    EXPECT_EQ(m_flow->itemAt(4)->geometry().top(), 0);
    EXPECT_EQ(m_flow->heightForWidth(600), 20);
}

TEST_F(Boxes, GivenLittleRoom_WhenLaidOut_ThenTheRestGoesToTheNextRow)
{
    m_flow->setGeometry(QRect(0, 0, 250, 100));
    EXPECT_EQ(m_flow->itemAt(1)->geometry().top(), 0);
    EXPECT_EQ(m_flow->itemAt(2)->geometry().topLeft(), QPoint(0, 28));
    EXPECT_EQ(m_flow->heightForWidth(250), 20 + 8 + 20 + 8 + 20);
}

TEST_F(Boxes, GivenAHiddenBox_WhenLaidOut_ThenItTakesNoRoom)
{
    m_flow->itemAt(0)->widget()->hide();
    m_flow->setGeometry(QRect(0, 0, 600, 100));
    EXPECT_EQ(m_flow->itemAt(1)->geometry().left(), 0);
}
