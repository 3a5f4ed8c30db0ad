#pragma once

#include "core/domain/Ids.h"
#include "core/domain/Words.h"

#include <QDate>
#include <QString>

#include <optional>

/// One thing somebody is asked to do. Three registers are never counted together: what officers ask of the committee,
/// what scrutiny recommends, and what an inspectorate recommends.
struct Recommendation
{
    enum class Kind
    {
        OfficerProposal,
        CommitteeResolution,
        ScrutinyToExecutive,
        ScrutinyToPartner,
        ScrutinyToNhs,
        InspectoratePriorityAction,
        InspectorateAreaForImprovement,
        ReviewBody
    };
    enum class Status
    {
        Proposed,
        AwaitingResponse,
        NotStarted,
        InProgress,
        Paused,
        ExtensionRequested,
        ImplementedClaimed,
        CompleteEvidenceSeen,
        ClosedNotImplemented,
        Superseded,
        Withdrawn,
        NotAccepted
    };

    RecommendationId id;
    std::optional<QString> reference;
    Kind kind = Kind::OfficerProposal;
    Status status = Status::Proposed;
    QString text;
    std::optional<ReportId> sourceReport;
    std::optional<ReportParagraphId> sourceParagraph;
    std::optional<QDate> madeOn;
    int position = 0;
    std::optional<int> line;

    bool operator==(const Recommendation &) const = default;
};

template<>
struct Words<Recommendation::Kind>
{
    using Kind = Recommendation::Kind;
    static constexpr WordTable<Kind, 8> all{
        {{Kind::OfficerProposal, QLatin1String("officer_proposal")},
         {Kind::CommitteeResolution, QLatin1String("committee_resolution")},
         {Kind::ScrutinyToExecutive, QLatin1String("scrutiny_to_executive")},
         {Kind::ScrutinyToPartner, QLatin1String("scrutiny_to_partner")},
         {Kind::ScrutinyToNhs, QLatin1String("scrutiny_to_nhs")},
         {Kind::InspectoratePriorityAction, QLatin1String("inspectorate_priority_action")},
         {Kind::InspectorateAreaForImprovement, QLatin1String("inspectorate_area_for_improvement")},
         {Kind::ReviewBody, QLatin1String("review_body")}}};
};

template<>
struct Words<Recommendation::Status>
{
    using Status = Recommendation::Status;
    static constexpr WordTable<Status, 12> all{{{Status::Proposed, QLatin1String("proposed")},
                                                {Status::AwaitingResponse, QLatin1String("awaiting_response")},
                                                {Status::NotStarted, QLatin1String("not_started")},
                                                {Status::InProgress, QLatin1String("in_progress")},
                                                {Status::Paused, QLatin1String("paused")},
                                                {Status::ExtensionRequested, QLatin1String("extension_requested")},
                                                {Status::ImplementedClaimed, QLatin1String("implemented_claimed")},
                                                {Status::CompleteEvidenceSeen, QLatin1String("complete_evidence_seen")},
                                                {Status::ClosedNotImplemented, QLatin1String("closed_not_implemented")},
                                                {Status::Superseded, QLatin1String("superseded")},
                                                {Status::Withdrawn, QLatin1String("withdrawn")},
                                                {Status::NotAccepted, QLatin1String("not_accepted")}}};
};
