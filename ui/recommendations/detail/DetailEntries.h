#pragma once

#include "core/domain/RecommendationHistory.h"
#include "core/procedure/ResponseClock.h"
#include "ui/recommendations/detail/EntryList.h"

/// The responses and extensions of a recommendation as entries, the latest first.
QList<DetailEntry> responseEntries(const RecommendationHistory &history, const std::optional<ResponseClock> &clock);
/// Its evidence; a kept file is asked for by its place in the list.
QList<DetailEntry> evidenceEntries(const RecommendationHistory &history, const std::function<void(int)> &saveCopy);
