#pragma once

#include "core/base/Result.h"
#include "core/domain/Ids.h"

#include <QList>
#include <QString>

class Database;

/// One thing a recommendation hangs together with, as the screen names it.
struct RecommendationLink
{
    enum class Kind
    {
        Report,
        Finding,
        PlanAction,
        Indicator,
        Parent,
        MadeOfIt, ///< a recommendation made of this one
        SupersededBy
    };

    Kind kind = Kind::Report;
    QString words;
    QString target; ///< id of the report, recommendation or other record
    QString paragraph; ///< id of the report's paragraph

    bool operator==(const RecommendationLink &) const = default;
};

/// The chain of a recommendation: where it comes from, what it set going, and what became of it.
Result<QList<RecommendationLink>> recommendationLinks(const Database &database, const RecommendationId &id);
