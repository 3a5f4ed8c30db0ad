#pragma once

#include "core/domain/Ids.h"
#include "core/domain/Words.h"

#include <QString>

/// How a figure and its target become red, amber or green, as one of the rule families in use.
struct RatingRule
{
    enum class Family
    {
        WithinTolerance,
        ComparedWithLastYear,
        BetterThanLastYear,
        ExplicitNumbers,
        Symbols,
        CurrentAndForecast
    };
    enum class Rounding
    {
        Raw,
        Displayed
    };

    RatingRuleId id;
    QString name;
    Family family = Family::WithinTolerance;
    QString parameters = QStringLiteral("{}"); ///< a JSON object
    QString legend; ///< printed with the rating
    Rounding rounding = Rounding::Displayed; ///< whether the raw figure is judged, or the one people see

    bool operator==(const RatingRule &) const = default;
};

template<>
struct Words<RatingRule::Family>
{
    using Family = RatingRule::Family;
    static constexpr WordTable<Family, 6> all{{{Family::WithinTolerance, QLatin1String("within_tolerance")},
                                               {Family::ComparedWithLastYear, QLatin1String("compared_with_last_year")},
                                               {Family::BetterThanLastYear, QLatin1String("better_than_last_year")},
                                               {Family::ExplicitNumbers, QLatin1String("explicit_numbers")},
                                               {Family::Symbols, QLatin1String("symbols")},
                                               {Family::CurrentAndForecast, QLatin1String("current_and_forecast")}}};
};

template<>
struct Words<RatingRule::Rounding>
{
    using Rounding = RatingRule::Rounding;
    static constexpr WordTable<Rounding, 2> all{
        {{Rounding::Raw, QLatin1String("raw")}, {Rounding::Displayed, QLatin1String("displayed")}}};
};
