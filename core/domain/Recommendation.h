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
    enum class Priority
    {
        Fundamental,
        Important,
        Desirable
    };

    RecommendationId id;
    std::optional<QString> reference{}; ///< by council style: "SR (25/26) 01"
    Kind kind = Kind::OfficerProposal;
    Status status = Status::Proposed;
    QString text; ///< as adopted
    std::optional<ReportId> sourceReport{};
    std::optional<ReportParagraphId> sourceParagraph{};
    std::optional<QDate> madeOn{};
    int position = 0;
    std::optional<int> line{};
    std::optional<QString> shortTitle{};
    std::optional<CommitteeId> madeBy{};
    std::optional<MeetingId> madeAtMeeting{};
    std::optional<QString> addressee{};
    std::optional<QString> portfolio{};
    std::optional<Priority> priority{};
    std::optional<QString> theme{};
    std::optional<QDate> noticeGivenOn{};
    std::optional<QDate> receivedOn{};
    std::optional<QDate> targetDateOriginal{};
    std::optional<QDate> targetDateCurrent{};
    std::optional<PersonId> leadOfficer{};
    std::optional<PersonId> cabinetMember{};
    std::optional<RecommendationId> parent{};
    std::optional<RecommendationId> supersededBy{};
    std::optional<QDate> closedOn{}; ///< when members closed it, withdrew it or it was overtaken
    std::optional<QString> statusReason{}; ///< why it is paused, withdrawn or closed undone
    std::optional<QString> tag{}; ///< a word of the clerk's own, to find it again

    bool operator==(const Recommendation &) const = default;
};

/// What was answered to a recommendation, and why.
struct Response
{
    enum class Decision
    {
        Accepted,
        AcceptedInPart,
        NotAccepted,
        Deferred,
        Noted
    };

    ResponseId id;
    RecommendationId recommendation;
    Decision decision = Decision::Noted;
    QString reasons;
    std::optional<QString> proposedAction{};
    std::optional<QString> alternativeAction{};
    std::optional<QString> decidedBy{};
    std::optional<QDate> decidedOn{};
    std::optional<QDate> receivedOn{};
    std::optional<QDate> publishedOn{};

    bool operator==(const Response &) const = default;
};

/// More time that was asked for, and granted by members or not. The original date is kept in the recommendation.
struct Extension
{
    ExtensionId id;
    RecommendationId recommendation;
    QDate requestedOn;
    QDate requestedDate;
    QString reason;
    std::optional<MeetingId> grantedAtMeeting{};
    std::optional<QDate> grantedOn{};

    bool operator==(const Extension &) const = default;
};

/// The committee's own verdict on what was done, apart from what officers say of themselves.
struct CommitteeJudgement
{
    enum class Verdict
    {
        Achieved,
        Acceptable,
        Unacceptable
    };
    enum class Decision
    {
        Keep,
        Close,
        GrantExtension,
        Escalate,
        InviteOfficer,
        Reopen
    };

    CommitteeJudgementId id;
    RecommendationId recommendation;
    std::optional<MeetingId> meeting{};
    QDate judgedOn;
    Verdict rating = Verdict::Acceptable;
    Decision decision = Decision::Keep;
    std::optional<QString> minuteReference{};
    std::optional<QString> note{};

    bool operator==(const CommitteeJudgement &) const = default;
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

template<>
struct Words<Recommendation::Priority>
{
    using Priority = Recommendation::Priority;
    static constexpr WordTable<Priority, 3> all{{{Priority::Fundamental, QLatin1String("fundamental")},
                                                 {Priority::Important, QLatin1String("important")},
                                                 {Priority::Desirable, QLatin1String("desirable")}}};
};

template<>
struct Words<Response::Decision>
{
    using Decision = Response::Decision;
    static constexpr WordTable<Decision, 5> all{{{Decision::Accepted, QLatin1String("accepted")},
                                                 {Decision::AcceptedInPart, QLatin1String("accepted_in_part")},
                                                 {Decision::NotAccepted, QLatin1String("not_accepted")},
                                                 {Decision::Deferred, QLatin1String("deferred")},
                                                 {Decision::Noted, QLatin1String("noted")}}};
};

template<>
struct Words<CommitteeJudgement::Verdict>
{
    using Verdict = CommitteeJudgement::Verdict;
    static constexpr WordTable<Verdict, 3> all{{{Verdict::Achieved, QLatin1String("achieved")},
                                                {Verdict::Acceptable, QLatin1String("acceptable")},
                                                {Verdict::Unacceptable, QLatin1String("unacceptable")}}};
};

template<>
struct Words<CommitteeJudgement::Decision>
{
    using Decision = CommitteeJudgement::Decision;
    static constexpr WordTable<Decision, 6> all{{{Decision::Keep, QLatin1String("keep")},
                                                 {Decision::Close, QLatin1String("close")},
                                                 {Decision::GrantExtension, QLatin1String("grant_extension")},
                                                 {Decision::Escalate, QLatin1String("escalate")},
                                                 {Decision::InviteOfficer, QLatin1String("invite_officer")},
                                                 {Decision::Reopen, QLatin1String("reopen")}}};
};
