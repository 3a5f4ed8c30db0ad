#pragma once

#include "core/domain/Ids.h"
#include "core/domain/Words.h"

#include <QDate>
#include <QString>

#include <optional>

/// A decision of the executive that scrutiny may call in before it comes into force.
struct ExecutiveDecision
{
    ExecutiveDecisionId id;
    QString title;
    std::optional<QString> maker{};
    bool keyDecision = false;
    std::optional<QDate> forwardPlanFirstPublished{};
    std::optional<QDate> madeOn{};
    std::optional<QDate> publishedOn{};
    bool urgentExempt = false;

    bool operator==(const ExecutiveDecision &) const = default;
};

/// The request that a decision be reconsidered (Local Government Act 2000, section 9F).
struct CallIn
{
    enum class Outcome
    {
        NoAction,
        ReferredBack,
        ToCouncil
    };

    CallInId id;
    ExecutiveDecisionId decision;
    QString calledInBy;
    QDate calledInOn;
    QString grounds;
    std::optional<Outcome> outcome{};

    bool operator==(const CallIn &) const = default;
};

template<>
struct Words<CallIn::Outcome>
{
    using Outcome = CallIn::Outcome;
    static constexpr WordTable<Outcome, 3> all{{{Outcome::NoAction, QLatin1String("no_action")},
                                                {Outcome::ReferredBack, QLatin1String("referred_back")},
                                                {Outcome::ToCouncil, QLatin1String("to_council")}}};
};
