#pragma once

#include "core/domain/ImprovementPlan.h"

#include <QList>

/// How a theme or a whole plan stands, worked out from its actions, and why in one sentence.
struct Standing
{
    int actions = 0;
    int done = 0;
    int late = 0;
    int slipped = 0; ///< moved past their first date
    int blue = 0;
    int green = 0;
    int amber = 0;
    int red = 0;
    int unrated = 0;
    int percent = 0; ///< the mean of the actions; a done one counts whole, an unsaid one nothing
    std::optional<Rating> rating{};
    QString explanation;

    bool operator==(const Standing &) const = default;
};

/// The rule: blue when every action is done and rated blue; red when a third of the actions or more are off track;
/// amber when any is off track, at risk or late; else green. Nothing is said where no action is rated or late.
Standing standingOf(const QList<PlanAction> &actions, QDate today);
