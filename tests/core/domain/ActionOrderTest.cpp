#include "core/domain/ActionOrder.h"

#include <gmock/gmock.h>

namespace {

/// Three actions and what waits for what among them.
class ActionOrder : public ::testing::Test
{
protected:
    void waits(const PlanActionId &action, const PlanActionId &other)
    {
        m_dependencies.append({ActionDependencyId::create(), action, other});
    }

    const PlanActionId m_first = PlanActionId::create();
    const PlanActionId m_second = PlanActionId::create();
    const PlanActionId m_third = PlanActionId::create();
    QList<ActionDependency> m_dependencies;
};

} // namespace

TEST_F(ActionOrder, GivenARow_WhenACircleIsLookedFor_ThenThereIsNone)
{
    waits(m_third, m_second);
    waits(m_second, m_first);
    waits(m_third, m_first);

    EXPECT_TRUE(circleOf(m_dependencies, m_third).isEmpty());
    EXPECT_TRUE(circleOf(m_dependencies, m_first).isEmpty());
}

TEST_F(ActionOrder, GivenARowThatIsClosed_WhenACircleIsLookedFor_ThenTheWayRoundIsTold)
{
    waits(m_third, m_second);
    waits(m_second, m_first);
    waits(m_first, m_third);

    EXPECT_EQ(circleOf(m_dependencies, m_first), (QList<PlanActionId>{m_first, m_third, m_second}));
}

TEST_F(ActionOrder, GivenACircleOfOthers_WhenAnActionOnlyWaitsForThem_ThenItIsNotPartOfIt)
{
    waits(m_first, m_second);
    waits(m_second, m_third);
    waits(m_third, m_second);

    EXPECT_TRUE(circleOf(m_dependencies, m_first).isEmpty());
    EXPECT_FALSE(circleOf(m_dependencies, m_third).isEmpty());
}
