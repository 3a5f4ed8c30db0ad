#include "ui/plan/WaitLine.h"

#include <QComboBox>
#include <QHBoxLayout>

#include <algorithm>

WaitLine::WaitLine(const ActionDependency &dependency, const QList<PlanAction> &actions, QWidget *parent)
    : QWidget(parent),
      m_before(dependency),
      m_action(new QComboBox(this))
{
    m_action->setAccessibleName(tr("Waits for"));
    m_action->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_action->setMinimumContentsLength(30);
    m_action->addItem(tr("Choose an action"));
    for (const PlanAction &action : actions)
        if (!(action.id == dependency.planAction))
            m_action->addItem(action.reference + QStringLiteral("  ") + action.what, action.id.toString());
    m_action->setCurrentIndex(std::max(0, m_action->findData(dependency.waitsFor.toString())));
    setFocusProxy(m_action);
    auto *const cells = new QHBoxLayout(this);
    cells->setContentsMargins(0, 0, 0, 0);
    cells->addWidget(m_action);
    connect(m_action, &QComboBox::currentIndexChanged, this, &WaitLine::changed);
}

ActionDependency WaitLine::dependency() const
{
    ActionDependency dependency = m_before;
    dependency.waitsFor = PlanActionId::fromString(m_action->currentData().toString()).value_or(m_before.planAction);
    return dependency;
}
