#pragma once

#include "core/domain/ResponseRule.h"

#include <QList>

/// By when an answer is due, and why: worked out from the notice, never stored.
struct ResponseClock
{
    QDate startsOn;
    QDate dueOn;
    QString explanation; ///< the rule and the dates, in one sentence

    bool operator==(const ResponseClock &) const = default;
};

/// The rules of the law: two months for the executive, 28 days for the NHS. A partner has none.
QList<ResponseRule> statutoryRules();
/// The rule for a kind of recommendation whose clock starts on a day: the council's own before the law's, and of
/// several the one that came into force last.
std::optional<ResponseRule> responseRuleFor(const QList<ResponseRule> &own, Recommendation::Kind kind, QDate start);

/// The last day on which an answer is in time.
QDate responseDue(const ResponseRule &rule, QDate start);
/// The clock starts with the day of receipt, or of the notice if that is later. None runs before there is either.
std::optional<ResponseClock> responseClock(const Recommendation &recommendation, const QList<ResponseRule> &own);
