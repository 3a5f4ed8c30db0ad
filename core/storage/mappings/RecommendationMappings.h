#pragma once

#include "core/domain/Progress.h"
#include "core/domain/Recommendation.h"
#include "core/domain/ResponseRule.h"
#include "core/storage/mappings/MappedColumn.h"

template<>
struct Mapping<Recommendation>
{
    static constexpr QLatin1String table{"recommendation"};
    static constexpr auto columns = std::tuple{column("id", &Recommendation::id),
                                               column("reference", &Recommendation::reference),
                                               column("kind", &Recommendation::kind),
                                               column("status", &Recommendation::status),
                                               column("text", &Recommendation::text),
                                               column("source_report", &Recommendation::sourceReport),
                                               column("source_paragraph", &Recommendation::sourceParagraph),
                                               column("made_on", &Recommendation::madeOn),
                                               column("position", &Recommendation::position),
                                               column("line", &Recommendation::line),
                                               column("short_title", &Recommendation::shortTitle),
                                               column("made_by", &Recommendation::madeBy),
                                               column("made_at_meeting", &Recommendation::madeAtMeeting),
                                               column("addressee", &Recommendation::addressee),
                                               column("portfolio", &Recommendation::portfolio),
                                               column("priority", &Recommendation::priority),
                                               column("theme", &Recommendation::theme),
                                               column("notice_given_on", &Recommendation::noticeGivenOn),
                                               column("received_on", &Recommendation::receivedOn),
                                               column("target_date_original", &Recommendation::targetDateOriginal),
                                               column("target_date_current", &Recommendation::targetDateCurrent),
                                               column("lead_officer", &Recommendation::leadOfficer),
                                               column("cabinet_member", &Recommendation::cabinetMember),
                                               column("parent", &Recommendation::parent),
                                               column("superseded_by", &Recommendation::supersededBy),
                                               column("closed_on", &Recommendation::closedOn),
                                               column("status_reason", &Recommendation::statusReason),
                                               column("tag", &Recommendation::tag)};
};

template<>
struct Mapping<Response>
{
    static constexpr QLatin1String table{"response"};
    static constexpr auto columns = std::tuple{column("id", &Response::id),
                                               column("recommendation", &Response::recommendation),
                                               column("decision", &Response::decision),
                                               column("reasons", &Response::reasons),
                                               column("proposed_action", &Response::proposedAction),
                                               column("alternative_action", &Response::alternativeAction),
                                               column("decided_by", &Response::decidedBy),
                                               column("decided_on", &Response::decidedOn),
                                               column("received_on", &Response::receivedOn),
                                               column("published_on", &Response::publishedOn)};
};

template<>
struct Mapping<ResponseRule>
{
    static constexpr QLatin1String table{"response_rule"};
    static constexpr auto columns =
        std::tuple{column("id", &ResponseRule::id),     column("name", &ResponseRule::name),
                   column("kind", &ResponseRule::kind), column("length", &ResponseRule::length),
                   column("unit", &ResponseRule::unit), column("valid_from", &ResponseRule::validFrom)};
};

template<>
struct Mapping<Extension>
{
    static constexpr QLatin1String table{"extension"};
    static constexpr auto columns = std::tuple{column("id", &Extension::id),
                                               column("recommendation", &Extension::recommendation),
                                               column("requested_on", &Extension::requestedOn),
                                               column("requested_date", &Extension::requestedDate),
                                               column("reason", &Extension::reason),
                                               column("granted_at_meeting", &Extension::grantedAtMeeting),
                                               column("granted_on", &Extension::grantedOn)};
};

template<>
struct Mapping<CommitteeJudgement>
{
    static constexpr QLatin1String table{"committee_judgement"};
    static constexpr auto columns = std::tuple{column("id", &CommitteeJudgement::id),
                                               column("recommendation", &CommitteeJudgement::recommendation),
                                               column("meeting", &CommitteeJudgement::meeting),
                                               column("judged_on", &CommitteeJudgement::judgedOn),
                                               column("rating", &CommitteeJudgement::rating),
                                               column("decision", &CommitteeJudgement::decision),
                                               column("minute_reference", &CommitteeJudgement::minuteReference),
                                               column("note", &CommitteeJudgement::note)};
};

template<>
struct Mapping<ProgressUpdate>
{
    static constexpr QLatin1String table{"progress_update"};
    static constexpr auto columns = std::tuple{column("id", &ProgressUpdate::id),
                                               column("recommendation", &ProgressUpdate::recommendation),
                                               column("plan_action", &ProgressUpdate::planAction),
                                               column("as_at", &ProgressUpdate::asAt),
                                               column("submitted_on", &ProgressUpdate::submittedOn),
                                               column("author", &ProgressUpdate::author),
                                               column("narrative", &ProgressUpdate::narrative),
                                               column("self_rating", &ProgressUpdate::selfRating),
                                               column("percent", &ProgressUpdate::percent),
                                               column("target_date_proposed", &ProgressUpdate::targetDateProposed),
                                               column("reason_for_change", &ProgressUpdate::reasonForChange)};
};

template<>
struct Mapping<Evidence>
{
    static constexpr QLatin1String table{"evidence"};
    static constexpr auto columns = std::tuple{column("id", &Evidence::id),
                                               column("recommendation", &Evidence::recommendation),
                                               column("plan_action", &Evidence::planAction),
                                               column("kind", &Evidence::kind),
                                               column("title", &Evidence::title),
                                               column("locator", &Evidence::locator),
                                               column("document_hash", &Evidence::documentHash),
                                               column("date", &Evidence::date),
                                               column("seen_by", &Evidence::seenBy),
                                               column("seen_on", &Evidence::seenOn),
                                               column("sufficient", &Evidence::sufficient),
                                               column("note", &Evidence::note)};
};
