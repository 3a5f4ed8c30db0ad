#pragma once

#include "core/base/Result.h"
#include "core/domain/Rating.h"
#include "core/domain/RecommendationHistory.h"

/// Which of the three registers a recommendation stands in. They are never counted together.
enum class Register
{
    Scrutiny, ///< what scrutiny recommends to the executive, a partner or the NHS
    Inspectorate, ///< what an inspectorate or a review body recommends
    Officers ///< what officers ask of the committee, and what it resolved
};

Register registerOf(Recommendation::Kind kind);
/// Made and not closed: what a tracker chases.
bool isLive(Recommendation::Status status);
bool isClosed(Recommendation::Status status);
/// The date that counts now: the one members agreed to last.
std::optional<QDate> targetDate(const Recommendation &recommendation);
/// Live, and past the date that counts. Worked out, never typed.
bool isOverdue(const Recommendation &recommendation, QDate today);

int extensionsGranted(const QList<Extension> &extensions);
/// The extension that members have not decided on.
std::optional<Extension> pendingExtension(const RecommendationHistory &history);
/// Red agrees with 'unacceptable' alone, and 'unacceptable' with red alone.
bool ratingsDisagree(std::optional<Rating> officer, std::optional<CommitteeJudgement::Verdict> committee);
bool isAccepted(Response::Decision decision);
/// Seen by somebody on a day, and enough.
bool isSufficient(const Evidence &evidence);

/// Whether the recommendation as recorded may have this status; the Error says in a sentence which rule it breaks.
Result<void> checkStatus(const RecommendationHistory &history, Recommendation::Status next);
/// Whether all that is recorded agrees with the status it has.
Result<void> checkRecord(const RecommendationHistory &history);

template<>
struct Words<Register>
{
    static constexpr WordTable<Register, 3> all{{{Register::Scrutiny, QLatin1String("scrutiny")},
                                                 {Register::Inspectorate, QLatin1String("inspectorate")},
                                                 {Register::Officers, QLatin1String("officers")}}};
};
