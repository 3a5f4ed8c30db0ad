#pragma once

#include "core/domain/RecommendationHistory.h"
#include "core/storage/Database.h"

/// A recommendation of scrutiny to the executive, made on 8 July 2025 and due on 31 March 2026.
Recommendation recommendation(const QString &reference, Recommendation::Status status);
RecommendationHistory historyOf(const Recommendation &recommendation);
/// A response that accepts it, received on 2 September 2025.
Response acceptance(const Recommendation &recommendation);
ProgressUpdate update(const Recommendation &recommendation, QDate asAt, Rating rating);
/// Evidence that somebody saw and found enough.
Evidence seenEvidence(const Recommendation &recommendation);
CommitteeJudgement judgement(const Recommendation &recommendation, CommitteeJudgement::Verdict verdict,
                             CommitteeJudgement::Decision decision);
Extension extension(const Recommendation &recommendation, QDate requestedOn, QDate requestedDate);

/// Saves the history in the workspace; a test that cannot have it stops.
void addHistory(const Database &database, const RecommendationHistory &history);
