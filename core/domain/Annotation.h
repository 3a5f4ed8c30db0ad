#pragma once

#include "core/domain/Ids.h"
#include "core/domain/Words.h"

#include <QDate>
#include <QString>

/// Something that happened, to be marked on an indicator's chart.
struct Annotation
{
    enum class Kind
    {
        Policy,
        Inspection,
        Staffing,
        Definition,
        Event
    };

    AnnotationId id;
    IndicatorId indicator;
    QDate date;
    QString text;
    Kind kind = Kind::Event;

    bool operator==(const Annotation &) const = default;
};

/// From here on limits are worked out anew. Never without a person, a date and a reason.
struct Rebase
{
    RebaseId id;
    IndicatorId indicator;
    QDate date;
    QString reason;
    QString approvedBy;
    QDate approvedOn;

    bool operator==(const Rebase &) const = default;
};

template<>
struct Words<Annotation::Kind>
{
    using Kind = Annotation::Kind;
    static constexpr WordTable<Kind, 5> all{{{Kind::Policy, QLatin1String("policy")},
                                             {Kind::Inspection, QLatin1String("inspection")},
                                             {Kind::Staffing, QLatin1String("staffing")},
                                             {Kind::Definition, QLatin1String("definition")},
                                             {Kind::Event, QLatin1String("event")}}};
};
