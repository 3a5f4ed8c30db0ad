#pragma once

#include "core/domain/Recommendation.h"

/// How long somebody has to answer a kind of recommendation: the law's rule, or the council's own, kept as data.
struct ResponseRule
{
    enum class Unit
    {
        Days,
        Weeks,
        Months
    };

    ResponseRuleId id;
    QString name; ///< as a clerk would cite it
    Recommendation::Kind kind = Recommendation::Kind::ScrutinyToExecutive;
    int length = 2;
    Unit unit = Unit::Months;
    std::optional<QDate> validFrom{}; ///< for clocks that start on this day or later

    bool operator==(const ResponseRule &) const = default;
};

template<>
struct Words<ResponseRule::Unit>
{
    using Unit = ResponseRule::Unit;
    static constexpr WordTable<Unit, 3> all{{{Unit::Days, QLatin1String("days")},
                                             {Unit::Weeks, QLatin1String("weeks")},
                                             {Unit::Months, QLatin1String("months")}}};
};
