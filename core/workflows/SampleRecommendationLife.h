#pragma once

#include "core/base/Result.h"
#include "core/domain/RecommendationHistory.h"
#include "core/storage/PlanQueries.h"
#include "core/workflows/SampleJson.h"

#include <QHash>

/// What recommendations name by what people call it.
struct KnownToSample
{
    QHash<QString, CommitteeId> committees; ///< by the key of their names
    QHash<std::pair<CommitteeId, QDate>, MeetingId> meetings;
    QHash<QString, PersonId> people;
    QHash<QString, PlanActionId> actions; ///< by reference
    QHash<QString, Recommendation> recommendations; ///< by reference
    QList<InspectionRow> inspections;

    std::optional<PersonId> person(const QString &name) const { return found(people, name); }
    std::optional<CommitteeId> committee(const QString &name) const;
    std::optional<MeetingId> meeting(const QString &committeeName, QDate date) const;
    /// Named by the day of the inspection and its place among what was found.
    std::optional<InspectionFinding> finding(const QJsonObject &said) const;
    template<typename Key, typename Value>
    static std::optional<Value> found(const QHash<Key, Value> &among, const Key &key)
    {
        const auto known = among.constFind(key);
        return known == among.cend() ? std::nullopt : std::optional(*known);
    }
};

/// Takes one recommendation of the story through all its steps, in memory: what it became, or the rule that a step
/// would break.
Result<RecommendationHistory> livedThrough(const KnownToSample &known, const QJsonObject &said, int position);
