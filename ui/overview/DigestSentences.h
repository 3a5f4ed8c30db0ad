#pragma once

#include "core/insight/Digest.h"

/// What is true today, in one or two sentences: the line under the page's title.
QString lineOf(const Digest &digest);
/// '2 responses, 3 actions'; empty where there are none.
QString inWords(const DueCounts &counts);
/// What the plan's colours mean, each with its letter and how many actions have it; empty without a plan.
QString legendOf(const Digest &digest);
QString titleOf(DigestGroup::Kind kind);
