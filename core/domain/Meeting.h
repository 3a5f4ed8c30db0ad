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

    MeetingId id;
    CommitteeId committee;
    QDate date;
    std::optional<QTime> time;
    std::optional<QString> venue;
    Kind kind = Kind::Ordinary;
    Status status = Status::Planned;

    bool operator==(const Meeting &) const = default;
};

/// A numbered place on a meeting's agenda, with the report that is taken there, if any.
struct AgendaItem
{
    AgendaItemId id;
    MeetingId meeting;
    int position = 0;
    std::optional<QString> number;
    QString title;
    std::optional<Publicity> publicity;
    std::optional<ReportId> report;

    bool operator==(const AgendaItem &) const = default;
};

template<>
struct Words<Meeting::Kind>
{
    static constexpr WordTable<Meeting::Kind, 4> all{{{Meeting::Kind::Ordinary, QLatin1String("ordinary")},
                                                      {Meeting::Kind::Special, QLatin1String("special")},
                                                      {Meeting::Kind::Informal, QLatin1String("informal")},
                                                      {Meeting::Kind::SiteVisit, QLatin1String("site_visit")}}};
};

template<>
struct Words<Meeting::Status>
{
    static constexpr WordTable<Meeting::Status, 6> all{
        {{Meeting::Status::Planned, QLatin1String("planned")},
         {Meeting::Status::NoticePublished, QLatin1String("notice_published")},
         {Meeting::Status::AgendaPublished, QLatin1String("agenda_published")},
         {Meeting::Status::Held, QLatin1String("held")},
         {Meeting::Status::Adjourned, QLatin1String("adjourned")},
         {Meeting::Status::Cancelled, QLatin1String("cancelled")}}};
};
