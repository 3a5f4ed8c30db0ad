#pragma once

#include "core/domain/AgendaLink.h"
#include "core/domain/ExecutiveDecision.h"
#include "core/domain/Meeting.h"
#include "core/domain/Pack.h"
#include "core/domain/WorkProgramme.h"
#include "core/storage/mappings/MappedColumn.h"

template<>
struct Mapping<Meeting>
{
    static constexpr QLatin1String table{"meeting"};
    template<typename Work>
    static void eachColumn(Work &work)
    {
        work(column("id", &Meeting::id));
        work(column("committee", &Meeting::committee));
        work(column("date", &Meeting::date));
        work(column("time", &Meeting::time));
        work(column("venue", &Meeting::venue));
        work(column("kind", &Meeting::kind));
        work(column("status", &Meeting::status));
        work(column("notice_published_on", &Meeting::noticePublishedOn));
        work(column("agenda_published_on", &Meeting::agendaPublishedOn));
        work(column("short_notice_reason", &Meeting::shortNoticeReason));
        work(column("minutes_status", &Meeting::minutesStatus));
        work(column("minutes", &Meeting::minutes));
    }
};

template<>
struct Mapping<AgendaItem>
{
    static constexpr QLatin1String table{"agenda_item"};
    template<typename Work>
    static void eachColumn(Work &work)
    {
        work(column("id", &AgendaItem::id));
        work(column("meeting", &AgendaItem::meeting));
        work(column("position", &AgendaItem::position));
        work(column("number", &AgendaItem::number));
        work(column("title", &AgendaItem::title));
        work(column("publicity", &AgendaItem::publicity));
        work(column("report", &AgendaItem::report));
        work(column("kind", &AgendaItem::kind));
        work(column("public_interest_reason", &AgendaItem::publicInterestReason));
        work(column("review_on", &AgendaItem::reviewOn));
        work(column("urgency_reason", &AgendaItem::urgencyReason));
        work(column("lead", &AgendaItem::lead));
        work(column("minutes_estimated", &AgendaItem::minutesEstimated));
        work(column("outcome", &AgendaItem::outcome));
    }
};

template<>
struct Mapping<AgendaLink>
{
    static constexpr QLatin1String table{"agenda_link"};
    template<typename Work>
    static void eachColumn(Work &work)
    {
        work(column("id", &AgendaLink::id));
        work(column("agenda_item", &AgendaLink::agendaItem));
        work(column("report", &AgendaLink::report));
        work(column("recommendation", &AgendaLink::recommendation));
        work(column("indicator", &AgendaLink::indicator));
        work(column("plan", &AgendaLink::plan));
    }
};

template<>
struct Mapping<Exemption>
{
    static constexpr QLatin1String table{"exemption"};
    template<typename Work>
    static void eachColumn(Work &work)
    {
        work(column("id", &Exemption::id));
        work(column("agenda_item", &Exemption::agendaItem));
        work(column("paragraph", &Exemption::paragraph));
    }
};

template<>
struct Mapping<Attendance>
{
    static constexpr QLatin1String table{"attendance"};
    template<typename Work>
    static void eachColumn(Work &work)
    {
        work(column("id", &Attendance::id));
        work(column("meeting", &Attendance::meeting));
        work(column("person", &Attendance::person));
        work(column("presence", &Attendance::presence));
    }
};

template<>
struct Mapping<Declaration>
{
    static constexpr QLatin1String table{"declaration"};
    template<typename Work>
    static void eachColumn(Work &work)
    {
        work(column("id", &Declaration::id));
        work(column("meeting", &Declaration::meeting));
        work(column("person", &Declaration::person));
        work(column("words", &Declaration::words));
    }
};

template<>
struct Mapping<WorkProgrammeItem>
{
    static constexpr QLatin1String table{"work_programme_item"};
    template<typename Work>
    static void eachColumn(Work &work)
    {
        work(column("id", &WorkProgrammeItem::id));
        work(column("committee", &WorkProgrammeItem::committee));
        work(column("topic", &WorkProgrammeItem::topic));
        work(column("purpose", &WorkProgrammeItem::purpose));
        work(column("method", &WorkProgrammeItem::method));
        work(column("planned_meeting", &WorkProgrammeItem::plannedMeeting));
        work(column("intended_outcome", &WorkProgrammeItem::intendedOutcome));
    }
};

template<>
struct Mapping<InformationRequest>
{
    static constexpr QLatin1String table{"information_request"};
    template<typename Work>
    static void eachColumn(Work &work)
    {
        work(column("id", &InformationRequest::id));
        work(column("meeting", &InformationRequest::meeting));
        work(column("request", &InformationRequest::request));
        work(column("asked_of", &InformationRequest::askedOf));
        work(column("asked_on", &InformationRequest::askedOn));
        work(column("due", &InformationRequest::due));
        work(column("answered_on", &InformationRequest::answeredOn));
    }
};

template<>
struct Mapping<ExecutiveDecision>
{
    static constexpr QLatin1String table{"executive_decision"};
    template<typename Work>
    static void eachColumn(Work &work)
    {
        work(column("id", &ExecutiveDecision::id));
        work(column("title", &ExecutiveDecision::title));
        work(column("maker", &ExecutiveDecision::maker));
        work(column("key_decision", &ExecutiveDecision::keyDecision));
        work(column("forward_plan_first_published", &ExecutiveDecision::forwardPlanFirstPublished));
        work(column("made_on", &ExecutiveDecision::madeOn));
        work(column("published_on", &ExecutiveDecision::publishedOn));
        work(column("urgent_exempt", &ExecutiveDecision::urgentExempt));
    }
};

template<>
struct Mapping<CallIn>
{
    static constexpr QLatin1String table{"call_in"};
    template<typename Work>
    static void eachColumn(Work &work)
    {
        work(column("id", &CallIn::id));
        work(column("decision", &CallIn::decision));
        work(column("called_in_by", &CallIn::calledInBy));
        work(column("called_in_on", &CallIn::calledInOn));
        work(column("grounds", &CallIn::grounds));
        work(column("outcome", &CallIn::outcome));
    }
};

template<>
struct Mapping<Pack>
{
    static constexpr QLatin1String table{"pack"};
    template<typename Work>
    static void eachColumn(Work &work)
    {
        work(column("id", &Pack::id));
        work(column("meeting", &Pack::meeting));
        work(column("edition", &Pack::edition));
        work(column("issue", &Pack::issue));
        work(column("supplement_of", &Pack::supplementOf));
        work(column("issued_at", &Pack::issuedAt));
        work(column("document_hash", &Pack::documentHash));
        work(column("journal_head", &Pack::journalHead));
    }
};

template<>
struct Mapping<PackEntry>
{
    static constexpr QLatin1String table{"pack_entry"};
    template<typename Work>
    static void eachColumn(Work &work)
    {
        work(column("id", &PackEntry::id));
        work(column("pack", &PackEntry::pack));
        work(column("position", &PackEntry::position));
        work(column("title", &PackEntry::title));
        work(column("agenda_item", &PackEntry::agendaItem));
        work(column("page_from", &PackEntry::pageFrom));
        work(column("page_to", &PackEntry::pageTo));
    }
};
