#pragma once

#include "core/domain/Progress.h"
#include "core/domain/RecommendationRules.h"
#include "ui/text/Chip.h"

/// The words and chips of the register of recommendations.
QString screenWord(Register which);
QString screenWord(Recommendation::Priority priority);
QString screenWord(Response::Decision decision);
QString screenWord(CommitteeJudgement::Verdict verdict);
QString screenWord(CommitteeJudgement::Decision decision);
QString evidenceWord(Evidence::Kind kind);
QString evidenceWord(Evidence::Sufficiency sufficiency);
/// "Green, on track".
QString officerRatingWord(Rating rating);

/// The officer's own rating: its letter and shape, and the word where there is room.
Chip officerRatingChip(Rating rating);
Chip officerRatingLetter(std::optional<Rating> rating);
Chip verdictChip(std::optional<CommitteeJudgement::Verdict> verdict);
