#pragma once

#include "core/domain/Person.h"
#include "core/domain/RecommendationHistory.h"
#include "core/procedure/RecommendationSteps.h"
#include "core/procedure/ResponseClock.h"
#include "ui/recommendations/steps/Step.h"

/// What the forms need to know of the workspace.
struct StepContext
{
    QDate today;
    QList<Person> people{};
    QList<Recommendation> others{}; ///< that may take a recommendation's place
    QString nextReference{};
    QString user{};
};

Step newStep(const Recommendation &draft, const StepContext &context);
Step editStep(const Recommendation &recommendation, const StepContext &context);
Step madeStep(const RecommendationHistory &history, const StepContext &context);
Step noticeStep(const RecommendationHistory &history, const StepContext &context);
Step responseStep(const RecommendationHistory &history, const StepContext &context);
Step updateStep(const RecommendationHistory &history, const StepContext &context);
Step extensionStep(const RecommendationHistory &history, const StepContext &context);
Step evidenceStep(const RecommendationHistory &history, const StepContext &context);
Step judgeStep(const RecommendationHistory &history, const StepContext &context);
Step statusStep(const RecommendationHistory &history, const StepContext &context);
Step bulkStep(const QList<RecommendationHistory> &histories, const StepContext &context);
