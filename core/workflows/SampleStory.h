#pragma once

#include "core/base/Result.h"

class Database;
struct Stamp;

/// Adds to the sample workspace what its reports only mention: inspections, the notice, the bodies that oversee, and
/// the plan's actions, which come through the same import as anybody's plan.
Result<void> tellSampleStory(const Database &database, const Stamp &stamp);
