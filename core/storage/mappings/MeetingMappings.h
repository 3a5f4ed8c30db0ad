#pragma once

#include "core/domain/AgendaLink.h"
#include "core/domain/Authority.h"
#include "core/domain/Committee.h"
#include "core/domain/ExecutiveDecision.h"
#include "core/domain/Meeting.h"
#include "core/domain/Pack.h"
#include "core/domain/Person.h"
#include "core/domain/WorkProgramme.h"
#include "core/storage/mappings/MappedColumn.h"

template<>
struct Mapping<Committee>
{
    static constexpr QLatin1String table{"committee"};
    static constexpr auto columns = std::tuple{column("id", &Committee::id),
                                               column("name", &Committee::name),
                                               column("kind", &Committee::kind),
                                               column("code", &Committee::code),
                                               column("active_from", &Committee::activeFrom),
                                               column("active_to", &Committee::activeTo),
                                               column("parent", &Committee::parent),
                                               column("successor_of", &Committee::successorOf),
                                               column("quorum", &Committee::quorum)};
};

template<>
struct Mapping<CommitteeName>
{
    static constexpr QLatin1String table{"committee_name"};
    static constexpr auto columns =
        std::tuple{column("id", &CommitteeName::id), column("committee", &CommitteeName::committee),
                   column("name", &CommitteeName::name)};
};

template<>
struct Mapping<Person>
{
    static constexpr QLatin1String table{"person"};
    static constexpr auto columns =
        std::tuple{column("id", &Person::id),       column("name", &Person::name),   column("office", &Person::office),
                   column("party", &Person::party), column("phone", &Person::phone), column("email", &Person::email)};
};

template<>
struct Mapping<Membership>
{
    static constexpr QLatin1String table{"membership"};
    static constexpr auto columns = std::tuple{column("id", &Membership::id),
                                               column("person", &Membership::person),
                                               column("committee", &Membership::committee),
                                               column("role", &Membership::role),
                                               column("active_from", &Membership::activeFrom),
                                               column("active_to", &Membership::activeTo)};
};

template<>
struct Mapping<HolidayCalendar>
{
    static constexpr QLatin1String table{"holiday_calendar"};
    static constexpr auto columns =
        std::tuple{column("id", &HolidayCalendar::id), column("name", &HolidayCalendar::name)};
};

template<>
struct Mapping<NonWorkingDay>
{
    static constexpr QLatin1String table{"non_working_day"};
    static constexpr auto columns =
        std::tuple{column("id", &NonWorkingDay::id), column("calendar", &NonWorkingDay::calendar),
                   column("date", &NonWorkingDay::date), column("name", &NonWorkingDay::name),
                   column("kind", &NonWorkingDay::kind)};
};

template<>
struct Mapping<Authority>
{
    static constexpr QLatin1String table{"authority"};
    static constexpr auto columns = std::tuple{column("id", &Authority::id),
                                               column("name", &Authority::name),
                                               column("ons_code", &Authority::onsCode),
                                               column("nation", &Authority::nation),
                                               column("kind", &Authority::kind),
                                               column("clear_day_rule", &Authority::clearDayRule),
                                               column("holiday_calendar", &Authority::holidayCalendar),
                                               column("municipal_year_start", &Authority::municipalYearStart)};
};

template<>
struct Mapping<Meeting>
{
    static constexpr QLatin1String table{"meeting"};
    static constexpr auto columns = std::tuple{column("id", &Meeting::id),
                                               column("committee", &Meeting::committee),
                                               column("date", &Meeting::date),
                                               column("time", &Meeting::time),
                                               column("venue", &Meeting::venue),
                                               column("kind", &Meeting::kind),
                                               column("status", &Meeting::status),
                                               column("notice_published_on", &Meeting::noticePublishedOn),
                                               column("agenda_published_on", &Meeting::agendaPublishedOn),
                                               column("short_notice_reason", &Meeting::shortNoticeReason),
                                               column("minutes_status", &Meeting::minutesStatus),
                                               column("minutes", &Meeting::minutes)};
};

template<>
struct Mapping<AgendaItem>
{
    static constexpr QLatin1String table{"agenda_item"};
    static constexpr auto columns = std::tuple{column("id", &AgendaItem::id),
                                               column("meeting", &AgendaItem::meeting),
                                               column("position", &AgendaItem::position),
                                               column("number", &AgendaItem::number),
                                               column("title", &AgendaItem::title),
                                               column("publicity", &AgendaItem::publicity),
                                               column("report", &AgendaItem::report),
                                               column("kind", &AgendaItem::kind),
                                               column("public_interest_reason", &AgendaItem::publicInterestReason),
                                               column("review_on", &AgendaItem::reviewOn),
                                               column("urgency_reason", &AgendaItem::urgencyReason),
                                               column("lead", &AgendaItem::lead),
                                               column("minutes_estimated", &AgendaItem::minutesEstimated),
                                               column("outcome", &AgendaItem::outcome)};
};

template<>
struct Mapping<AgendaLink>
{
    static constexpr QLatin1String table{"agenda_link"};
    static constexpr auto columns = std::tuple{column("id", &AgendaLink::id),
                                               column("agenda_item", &AgendaLink::agendaItem),
                                               column("report", &AgendaLink::report),
                                               column("recommendation", &AgendaLink::recommendation),
                                               column("indicator", &AgendaLink::indicator),
                                               column("plan", &AgendaLink::plan)};
};

template<>
struct Mapping<Exemption>
{
    static constexpr QLatin1String table{"exemption"};
    static constexpr auto columns =
        std::tuple{column("id", &Exemption::id), column("agenda_item", &Exemption::agendaItem),
                   column("paragraph", &Exemption::paragraph)};
};

template<>
struct Mapping<Attendance>
{
    static constexpr QLatin1String table{"attendance"};
    static constexpr auto columns =
        std::tuple{column("id", &Attendance::id), column("meeting", &Attendance::meeting),
                   column("person", &Attendance::person), column("presence", &Attendance::presence)};
};

template<>
struct Mapping<Declaration>
{
    static constexpr QLatin1String table{"declaration"};
    static constexpr auto columns =
        std::tuple{column("id", &Declaration::id), column("meeting", &Declaration::meeting),
                   column("person", &Declaration::person), column("words", &Declaration::words)};
};

template<>
struct Mapping<WorkProgrammeItem>
{
    static constexpr QLatin1String table{"work_programme_item"};
    static constexpr auto columns = std::tuple{column("id", &WorkProgrammeItem::id),
                                               column("committee", &WorkProgrammeItem::committee),
                                               column("topic", &WorkProgrammeItem::topic),
                                               column("purpose", &WorkProgrammeItem::purpose),
                                               column("method", &WorkProgrammeItem::method),
                                               column("planned_meeting", &WorkProgrammeItem::plannedMeeting),
                                               column("intended_outcome", &WorkProgrammeItem::intendedOutcome)};
};

template<>
struct Mapping<InformationRequest>
{
    static constexpr QLatin1String table{"information_request"};
    static constexpr auto columns = std::tuple{column("id", &InformationRequest::id),
                                               column("meeting", &InformationRequest::meeting),
                                               column("request", &InformationRequest::request),
                                               column("asked_of", &InformationRequest::askedOf),
                                               column("asked_on", &InformationRequest::askedOn),
                                               column("due", &InformationRequest::due),
                                               column("answered_on", &InformationRequest::answeredOn)};
};

template<>
struct Mapping<ExecutiveDecision>
{
    static constexpr QLatin1String table{"executive_decision"};
    static constexpr auto columns =
        std::tuple{column("id", &ExecutiveDecision::id),
                   column("title", &ExecutiveDecision::title),
                   column("maker", &ExecutiveDecision::maker),
                   column("key_decision", &ExecutiveDecision::keyDecision),
                   column("forward_plan_first_published", &ExecutiveDecision::forwardPlanFirstPublished),
                   column("made_on", &ExecutiveDecision::madeOn),
                   column("published_on", &ExecutiveDecision::publishedOn),
                   column("urgent_exempt", &ExecutiveDecision::urgentExempt)};
};

template<>
struct Mapping<CallIn>
{
    static constexpr QLatin1String table{"call_in"};
    static constexpr auto columns = std::tuple{column("id", &CallIn::id),
                                               column("decision", &CallIn::decision),
                                               column("called_in_by", &CallIn::calledInBy),
                                               column("called_in_on", &CallIn::calledInOn),
                                               column("grounds", &CallIn::grounds),
                                               column("outcome", &CallIn::outcome)};
};

template<>
struct Mapping<Pack>
{
    static constexpr QLatin1String table{"pack"};
    static constexpr auto columns = std::tuple{column("id", &Pack::id),
                                               column("meeting", &Pack::meeting),
                                               column("edition", &Pack::edition),
                                               column("issue", &Pack::issue),
                                               column("supplement_of", &Pack::supplementOf),
                                               column("issued_at", &Pack::issuedAt),
                                               column("document_hash", &Pack::documentHash),
                                               column("journal_head", &Pack::journalHead)};
};

template<>
struct Mapping<PackEntry>
{
    static constexpr QLatin1String table{"pack_entry"};
    static constexpr auto columns = std::tuple{column("id", &PackEntry::id),
                                               column("pack", &PackEntry::pack),
                                               column("position", &PackEntry::position),
                                               column("title", &PackEntry::title),
                                               column("agenda_item", &PackEntry::agendaItem),
                                               column("page_from", &PackEntry::pageFrom),
                                               column("page_to", &PackEntry::pageTo)};
};
