#pragma once

#include "core/base/Result.h"
#include "core/changes/ChangeSet.h"
#include "ui/recommendations/steps/StepField.h"

#include <functional>

/// A step in the life of a recommendation as a form: what it asks, and the change set that it becomes.
struct Step
{
    QString title;
    QString explanation{}; ///< the rule behind it, in a sentence
    QList<StepField> fields{};
    std::function<Result<ChangeSet>(const StepValues &)> changes{};
};
