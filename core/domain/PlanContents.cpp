#include "core/domain/PlanContents.h"

#include <algorithm>

QList<PlanAction> actionsOf(const PlanContents &contents, const PlanThemeId &theme)
{
    QList<PlanAction> actions;
    std::copy_if(contents.actions.cbegin(), contents.actions.cend(), std::back_inserter(actions),
                 [&](const PlanAction &action) { return action.theme == theme; });
    return actions;
}

const PlanAction *actionOf(const PlanContents &contents, const PlanActionId &id)
{
    const auto found = std::find_if(contents.actions.cbegin(), contents.actions.cend(),
                                    [&](const PlanAction &action) { return action.id == id; });
    return found == contents.actions.cend() ? nullptr : &*found;
}
