#pragma once

#include "core/base/Result.h"

class Database;
struct Stamp;

/// Adds the sample council's recommendations: what scrutiny and inspectors asked for, and all that came of it. Every
/// step of their lives is taken by the rules of core/procedure; each is kept as one entry of the journal.
Result<void> addSampleRecommendations(const Database &database, const Stamp &stamp);
