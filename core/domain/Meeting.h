#pragma once

#include "core/domain/Ids.h"
#include "core/domain/Publicity.h"

#include <QDate>
#include <QString>
#include <QTime>

#include <optional>

/// One sitting of a committee on one civil date.
struct Meeting
{
    enum class Kind
    {
        Ordinary,
        Special,
        Informal,
        SiteVisit
    };
    enum class Status
    {
        Planned,
        NoticePublished,
        AgendaPublished,
        Held,
        Adjourned,
        Cancelled
    };
    enum class MinutesStatus
    {
        None,
        Draft,
        Approved
    };

    MeetingId id;
    CommitteeId committee;
    QDate date;
    std::optional<QTime> time{};
    std::optional<QString> venue{};
    Kind kind = Kind::Ordinary;
    Status status = Status::Planned;
    std::optional<QDate> noticePublishedOn{};
    std::optional<QDate> agendaPublishedOn{};
    std::optional<QString> shortNoticeReason{};
    MinutesStatus minutesStatus = MinutesStatus::None;
    std::optional<QString> minutes{};

    bool operator==(const Meeting &) const = default;
};

/// A numbered place on a meeting's agenda, with the report that is taken there, if any.
struct AgendaItem
{
    enum class Kind
    {
        Report,
        Apologies,
        Declarations,
        Minutes,
        Petition,
        Question,
        CallIn,
        WorkProgramme,
        Exclusion,
        Other
    };

    AgendaItemId id;
    MeetingId meeting;
    int position = 0;
    std::optional<QString> number{};
    QString title;
    std::optional<Publicity> publicity{};
    std::optional<ReportId> report{};
    Kind kind = Kind::Report;
    std::optional<QString>
        publicInterestReason{}; ///< why the public interest in keeping an exemption outweighs that in disclosure
    std::optional<QDate> reviewOn{};
    std::optional<QString> urgencyReason{};
    std::optional<QString> lead{};
    std::optional<int> minutesEstimated{};
    std::optional<QString> outcome{};

    bool operator==(const AgendaItem &) const = default;
};

/// The paragraph of Schedule 12A (Local Government Act 1972) by virtue of which an item is exempt: 1 to 7 in England,
/// 12 to 18 in Wales.
struct Exemption
{
    ExemptionId id;
    AgendaItemId agendaItem;
    int paragraph = 0;

    bool operator==(const Exemption &) const = default;
};

/// Whether somebody was at a meeting.
struct Attendance
{
    enum class Presence
    {
        Present,
        Apologies,
        Absent,
        Substituted
    };

    AttendanceId id;
    MeetingId meeting;
    PersonId person;
    Presence presence = Presence::Present;

    bool operator==(const Attendance &) const = default;
};

/// An interest that a member declared at a meeting, in the words of the minutes.
struct Declaration
{
    DeclarationId id;
    MeetingId meeting;
    PersonId person;
    QString words;

    bool operator==(const Declaration &) const = default;
};

template<>
struct Words<Meeting::Kind>
{
    using Kind = Meeting::Kind;
    static constexpr WordTable<Kind, 4> all{{{Kind::Ordinary, QLatin1String("ordinary")},
                                             {Kind::Special, QLatin1String("special")},
                                             {Kind::Informal, QLatin1String("informal")},
                                             {Kind::SiteVisit, QLatin1String("site_visit")}}};
};

template<>
struct Words<Meeting::Status>
{
    using Status = Meeting::Status;
    static constexpr WordTable<Status, 6> all{{{Status::Planned, QLatin1String("planned")},
                                               {Status::NoticePublished, QLatin1String("notice_published")},
                                               {Status::AgendaPublished, QLatin1String("agenda_published")},
                                               {Status::Held, QLatin1String("held")},
                                               {Status::Adjourned, QLatin1String("adjourned")},
                                               {Status::Cancelled, QLatin1String("cancelled")}}};
};

template<>
struct Words<Meeting::MinutesStatus>
{
    using MinutesStatus = Meeting::MinutesStatus;
    static constexpr WordTable<MinutesStatus, 3> all{{{MinutesStatus::None, QLatin1String("none")},
                                                      {MinutesStatus::Draft, QLatin1String("draft")},
                                                      {MinutesStatus::Approved, QLatin1String("approved")}}};
};

template<>
struct Words<AgendaItem::Kind>
{
    using Kind = AgendaItem::Kind;
    static constexpr WordTable<Kind, 10> all{{{Kind::Report, QLatin1String("report")},
                                              {Kind::Apologies, QLatin1String("apologies")},
                                              {Kind::Declarations, QLatin1String("declarations")},
                                              {Kind::Minutes, QLatin1String("minutes")},
                                              {Kind::Petition, QLatin1String("petition")},
                                              {Kind::Question, QLatin1String("question")},
                                              {Kind::CallIn, QLatin1String("call_in")},
                                              {Kind::WorkProgramme, QLatin1String("work_programme")},
                                              {Kind::Exclusion, QLatin1String("exclusion")},
                                              {Kind::Other, QLatin1String("other")}}};
};

template<>
struct Words<Attendance::Presence>
{
    using Presence = Attendance::Presence;
    static constexpr WordTable<Presence, 4> all{{{Presence::Present, QLatin1String("present")},
                                                 {Presence::Apologies, QLatin1String("apologies")},
                                                 {Presence::Absent, QLatin1String("absent")},
                                                 {Presence::Substituted, QLatin1String("substituted")}}};
};
