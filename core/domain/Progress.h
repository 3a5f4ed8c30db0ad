#pragma once

#include "core/domain/Ids.h"
#include "core/domain/Rating.h"

#include <QDate>
#include <QString>

#include <optional>

/// An officer's dated account of a recommendation or of a plan's action (one of the two), with their own rating.
struct ProgressUpdate
{
    ProgressUpdateId id;
    std::optional<RecommendationId> recommendation{};
    std::optional<PlanActionId> planAction{};
    QDate asAt;
    std::optional<QDate> submittedOn{};
    std::optional<QString> author{};
    QString narrative;
    std::optional<Rating> selfRating{};
    std::optional<int> percent{};
    std::optional<QDate> targetDateProposed{};
    std::optional<QString> reasonForChange{};

    bool operator==(const ProgressUpdate &) const = default;
};

/// What shows that a recommendation or an action (one of the two) was done, who saw it and whether it is enough.
struct Evidence
{
    enum class Kind
    {
        Document,
        Data,
        Audit,
        Observation,
        Testimony,
        Minute
    };
    enum class Sufficiency
    {
        Yes,
        No,
        Partly
    };

    EvidenceId id;
    std::optional<RecommendationId> recommendation{};
    std::optional<PlanActionId> planAction{};
    Kind kind = Kind::Document;
    QString title;
    std::optional<QString> locator{};
    std::optional<QString> documentHash{};
    std::optional<QDate> date{};
    std::optional<QString> seenBy{};
    std::optional<QDate> seenOn{};
    std::optional<Sufficiency> sufficient{};
    std::optional<QString> note{};

    bool operator==(const Evidence &) const = default;
};

template<>
struct Words<Evidence::Kind>
{
    using Kind = Evidence::Kind;
    static constexpr WordTable<Kind, 6> all{{{Kind::Document, QLatin1String("document")},
                                             {Kind::Data, QLatin1String("data")},
                                             {Kind::Audit, QLatin1String("audit")},
                                             {Kind::Observation, QLatin1String("observation")},
                                             {Kind::Testimony, QLatin1String("testimony")},
                                             {Kind::Minute, QLatin1String("minute")}}};
};

template<>
struct Words<Evidence::Sufficiency>
{
    using Sufficiency = Evidence::Sufficiency;
    static constexpr WordTable<Sufficiency, 3> all{{{Sufficiency::Yes, QLatin1String("yes")},
                                                    {Sufficiency::No, QLatin1String("no")},
                                                    {Sufficiency::Partly, QLatin1String("partly")}}};
};
