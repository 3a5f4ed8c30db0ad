#include "core/domain/ActionOrder.h"

namespace {

/// Walks what the last action of the way waits for; true once the way has come back to its first.
bool comesBack(const QList<ActionDependency> &dependencies, QList<PlanActionId> &way, QList<PlanActionId> &seen)
{
    const PlanActionId here = way.last();
    for (const ActionDependency &dependency : dependencies) {
        if (!(dependency.planAction == here))
            continue;
        if (dependency.waitsFor == way.first())
            return true;
        if (seen.contains(dependency.waitsFor))
            continue;
        seen.append(dependency.waitsFor);
        way.append(dependency.waitsFor);
        if (comesBack(dependencies, way, seen))
            return true;
        way.removeLast();
    }
    return false;
}

} // namespace

QList<PlanActionId> circleOf(const QList<ActionDependency> &dependencies, const PlanActionId &action)
{
    QList<PlanActionId> way{action};
    QList<PlanActionId> seen{action};
    return comesBack(dependencies, way, seen) ? way : QList<PlanActionId>();
}
