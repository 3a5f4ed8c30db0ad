#pragma once

#include "core/domain/RecommendationHistory.h"
#include "core/domain/RecommendationRules.h"
#include "core/import/TrackerField.h"
#include "core/import/TrackerTable.h"

/// What one row of a tracker becomes, or why it does not.
struct TrackerRowDraft
{
    enum class Outcome
    {
        Ready,
        Doubtful, ///< taken, but something in it was not understood or breaks a rule
        Held, ///< there already
        Refused
    };

    qint64 line = 0;
    Outcome outcome = Outcome::Ready;
    QStringList remarks; ///< in sentences
    RecommendationHistory history;
    QString leadOfficer;
    QString committee;
};

/// Every row of the table as a draft, in the order of the file: none is left out.
QList<TrackerRowDraft> draftTracker(const TrackerTable &table, const QList<TrackerField> &fields, Register wanted);

/// The status a tracker's own word stands for: "Ongoing" is in progress, "Completed" is claimed complete.
std::optional<Recommendation::Status> trackerStatus(const QString &words);
std::optional<Response::Decision> trackerDecision(const QString &words);
std::optional<Rating> trackerRating(const QString &words);

template<>
struct Words<TrackerRowDraft::Outcome>
{
    using Outcome = TrackerRowDraft::Outcome;
    static constexpr WordTable<Outcome, 4> all{{{Outcome::Ready, QLatin1String("ready")},
                                                {Outcome::Doubtful, QLatin1String("doubtful")},
                                                {Outcome::Held, QLatin1String("held")},
                                                {Outcome::Refused, QLatin1String("refused")}}};
};
