#pragma once

#include "core/base/Result.h"
#include "core/changes/ChangeSet.h"
#include "core/domain/RecommendationHistory.h"

/// Adds to the changes the edit that makes the recommendation of the history this one, once the rules allow it.
Result<ChangeSet> movedTo(const RecommendationHistory &history, const Recommendation &after, ChangeSet changes);
