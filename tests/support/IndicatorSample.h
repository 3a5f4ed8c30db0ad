#pragma once

#include "core/changes/ChangeSet.h"
#include "core/domain/Observation.h"

/// Indicators of an invented council with figures, targets, events, comparators and one distribution.
ChangeSet indicatorSample();
/// So many indicators with so many months each, for measuring.
ChangeSet manyIndicators(int count, int months);
