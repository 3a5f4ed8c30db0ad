#pragma once

#include "core/domain/Progress.h"
#include "core/domain/Recommendation.h"
#include "core/domain/ResponseRule.h"
#include "core/storage/mappings/MappedColumn.h"

template<>
struct Mapping<Recommendation>
{
    static constexpr QLatin1String table{"recommendation"};
    template<typename Work>
    static void eachColumn(Work &work)
    {
        work(column("id", &Recommendation::id));
        work(column("reference", &Recommendation::reference));
        work(column("kind", &Recommendation::kind));
        work(column("status", &Recommendation::status));
        work(column("text", &Recommendation::text));
        work(column("source_report", &Recommendation::sourceReport));
        work(column("source_paragraph", &Recommendation::sourceParagraph));
        work(column("made_on", &Recommendation::madeOn));
        work(column("position", &Recommendation::position));
        work(column("line", &Recommendation::line));
        work(column("short_title", &Recommendation::shortTitle));
        work(column("made_by", &Recommendation::madeBy));
        work(column("made_at_meeting", &Recommendation::madeAtMeeting));
        work(column("addressee", &Recommendation::addressee));
        work(column("portfolio", &Recommendation::portfolio));
        work(column("priority", &Recommendation::priority));
        work(column("theme", &Recommendation::theme));
        work(column("notice_given_on", &Recommendation::noticeGivenOn));
        work(column("received_on", &Recommendation::receivedOn));
        work(column("target_date_original", &Recommendation::targetDateOriginal));
        work(column("target_date_current", &Recommendation::targetDateCurrent));
        work(column("lead_officer", &Recommendation::leadOfficer));
        work(column("cabinet_member", &Recommendation::cabinetMember));
        work(column("parent", &Recommendation::parent));
        work(column("superseded_by", &Recommendation::supersededBy));
        work(column("closed_on", &Recommendation::closedOn));
        work(column("status_reason", &Recommendation::statusReason));
        work(column("tag", &Recommendation::tag));
    }
};

template<>
struct Mapping<Response>
{
    static constexpr QLatin1String table{"response"};
    template<typename Work>
    static void eachColumn(Work &work)
    {
        work(column("id", &Response::id));
        work(column("recommendation", &Response::recommendation));
        work(column("decision", &Response::decision));
        work(column("reasons", &Response::reasons));
        work(column("proposed_action", &Response::proposedAction));
        work(column("alternative_action", &Response::alternativeAction));
        work(column("decided_by", &Response::decidedBy));
        work(column("decided_on", &Response::decidedOn));
        work(column("received_on", &Response::receivedOn));
        work(column("published_on", &Response::publishedOn));
    }
};

template<>
struct Mapping<ResponseRule>
{
    static constexpr QLatin1String table{"response_rule"};
    template<typename Work>
    static void eachColumn(Work &work)
    {
        work(column("id", &ResponseRule::id));
        work(column("name", &ResponseRule::name));
        work(column("kind", &ResponseRule::kind));
        work(column("length", &ResponseRule::length));
        work(column("unit", &ResponseRule::unit));
        work(column("valid_from", &ResponseRule::validFrom));
    }
};

template<>
struct Mapping<Extension>
{
    static constexpr QLatin1String table{"extension"};
    template<typename Work>
    static void eachColumn(Work &work)
    {
        work(column("id", &Extension::id));
        work(column("recommendation", &Extension::recommendation));
        work(column("requested_on", &Extension::requestedOn));
        work(column("requested_date", &Extension::requestedDate));
        work(column("reason", &Extension::reason));
        work(column("granted_at_meeting", &Extension::grantedAtMeeting));
        work(column("granted_on", &Extension::grantedOn));
    }
};

template<>
struct Mapping<CommitteeJudgement>
{
    static constexpr QLatin1String table{"committee_judgement"};
    template<typename Work>
    static void eachColumn(Work &work)
    {
        work(column("id", &CommitteeJudgement::id));
        work(column("recommendation", &CommitteeJudgement::recommendation));
        work(column("meeting", &CommitteeJudgement::meeting));
        work(column("judged_on", &CommitteeJudgement::judgedOn));
        work(column("rating", &CommitteeJudgement::rating));
        work(column("decision", &CommitteeJudgement::decision));
        work(column("minute_reference", &CommitteeJudgement::minuteReference));
        work(column("note", &CommitteeJudgement::note));
    }
};

template<>
struct Mapping<ProgressUpdate>
{
    static constexpr QLatin1String table{"progress_update"};
    template<typename Work>
    static void eachColumn(Work &work)
    {
        work(column("id", &ProgressUpdate::id));
        work(column("recommendation", &ProgressUpdate::recommendation));
        work(column("plan_action", &ProgressUpdate::planAction));
        work(column("as_at", &ProgressUpdate::asAt));
        work(column("submitted_on", &ProgressUpdate::submittedOn));
        work(column("author", &ProgressUpdate::author));
        work(column("narrative", &ProgressUpdate::narrative));
        work(column("self_rating", &ProgressUpdate::selfRating));
        work(column("percent", &ProgressUpdate::percent));
        work(column("target_date_proposed", &ProgressUpdate::targetDateProposed));
        work(column("reason_for_change", &ProgressUpdate::reasonForChange));
    }
};

template<>
struct Mapping<Evidence>
{
    static constexpr QLatin1String table{"evidence"};
    template<typename Work>
    static void eachColumn(Work &work)
    {
        work(column("id", &Evidence::id));
        work(column("recommendation", &Evidence::recommendation));
        work(column("plan_action", &Evidence::planAction));
        work(column("kind", &Evidence::kind));
        work(column("title", &Evidence::title));
        work(column("locator", &Evidence::locator));
        work(column("document_hash", &Evidence::documentHash));
        work(column("date", &Evidence::date));
        work(column("seen_by", &Evidence::seenBy));
        work(column("seen_on", &Evidence::seenOn));
        work(column("sufficient", &Evidence::sufficient));
        work(column("note", &Evidence::note));
    }
};
