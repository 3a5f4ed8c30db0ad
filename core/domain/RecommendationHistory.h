#pragma once

#include "core/domain/Progress.h"
#include "core/domain/Recommendation.h"

#include <QList>

/// One recommendation with all that was recorded of it, each list in the order of its dates.
struct RecommendationHistory
{
    Recommendation recommendation{};
    QList<Response> responses{};
    QList<Extension> extensions{};
    QList<ProgressUpdate> updates{};
    QList<Evidence> evidence{};
    QList<CommitteeJudgement> judgements{};

    bool operator==(const RecommendationHistory &) const = default;
};
