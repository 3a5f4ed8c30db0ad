#pragma once

#include "core/domain/Rating.h"
#include "core/domain/Recommendation.h"

/// What lists, views and figures need of one recommendation: the record, and the latest of what was recorded of it.
struct RecommendationRow
{
    RecommendationId id;
    QString reference;
    Recommendation::Kind kind = Recommendation::Kind::OfficerProposal;
    Recommendation::Status status = Recommendation::Status::Proposed;
    QString title;
    QString text;
    QString addressee;
    QString committee;
    QString portfolio; ///< the directorate or portfolio it falls to
    QString theme;
    QString tag;
    QString leadOfficer;
    QString source; ///< the report's reference
    QString sourceParagraph;
    std::optional<Recommendation::Priority> priority{};
    std::optional<QDate> madeOn{};
    std::optional<QDate> clockStart{};
    std::optional<QDate> responseDue{};
    std::optional<QDate> answeredOn{};
    std::optional<Response::Decision> decision{};
    std::optional<QDate> targetOriginal{};
    std::optional<QDate> target{};
    std::optional<QDate> closedOn{};
    std::optional<QDate> ratedOn{};
    std::optional<Rating> officerRating{};
    std::optional<QDate> judgedOn{};
    std::optional<CommitteeJudgement::Verdict> verdict{};
    int extensions = 0; ///< granted by members
    int evidenceSeen = 0;

    bool operator==(const RecommendationRow &) const = default;
};
