#pragma once

#include "core/domain/Ids.h"
#include "core/domain/Words.h"

#include <QDate>
#include <QString>

#include <optional>

/// One thing that is measured again and again.
struct Indicator
{
    enum class Unit
    {
        Percent,
        Count,
        RatePer10000,
        WorkingDays,
        Days,
        Score,
        Gbp,
        Ratio
    };
    enum class Polarity
    {
        High,
        Low,
        Range,
        Neutral
    };
    enum class Basis
    {
        Period,
        CumulativeYtd,
        Snapshot,
        Rolling
    };
    enum class Frequency
    {
        Month,
        Quarter,
        HalfYear,
        Year
    };
    enum class Status
    {
        Live,
        Discontinued
    };

    IndicatorId id;
    QString code; ///< "NI 60"
    QString name;
    std::optional<QString> shortLabel{};
    std::optional<QString> purpose{};
    std::optional<QString> family{};
    Unit unit = Unit::Percent;
    int precision = 0; ///< decimals that people see
    Polarity polarity = Polarity::High;
    Basis basis = Basis::Period;
    Frequency frequency = Frequency::Month;
    std::optional<QString> collection{};
    std::optional<QString> source{};
    Status status = Status::Live;
    std::optional<PersonId> accountablePerson{};
    std::optional<PersonId> dataOwner{};
    std::optional<int> allowableLagDays{};
    std::optional<RatingRuleId> ratingRule{};

    bool operator==(const Indicator &) const = default;
};

/// Another name or code under which papers print an indicator.
struct IndicatorName
{
    IndicatorNameId id;
    IndicatorId indicator;
    QString name;

    bool operator==(const IndicatorName &) const = default;
};

/// What exactly is counted, from when to when. One that breaks the series starts a new one.
struct IndicatorDefinition
{
    IndicatorDefinitionId id;
    IndicatorId indicator;
    QDate validFrom;
    std::optional<QDate> validTo{};
    QString text;
    std::optional<QString> numerator{};
    std::optional<QString> denominator{};
    bool breaksSeries = false;

    bool operator==(const IndicatorDefinition &) const = default;
};

/// Where an indicator's figures stand in the files that bring them: in which column, and for which values of the
/// filters.
struct IndicatorColumn
{
    /// How the file writes a year.
    enum class PeriodForm
    {
        Plain, ///< as we would: 2012, 2012-13, 2012-Q1, 2012-04
        ReportingYear, ///< by the year in which it ends: 2013 for April 2012 to March 2013
        SixDigits ///< 201213
    };

    IndicatorColumnId id;
    IndicatorId indicator;
    QString name; ///< as the file has it
    QString filters; ///< JSON: {"population_type": "Children ..."}
    QString beside; ///< the names of all columns of the file, line by line
    PeriodForm periodForm = PeriodForm::Plain;

    bool operator==(const IndicatorColumn &) const = default;
};

template<>
struct Words<IndicatorColumn::PeriodForm>
{
    using Form = IndicatorColumn::PeriodForm;
    static constexpr WordTable<Form, 3> all{{{Form::Plain, QLatin1String("plain")},
                                             {Form::ReportingYear, QLatin1String("reporting_year")},
                                             {Form::SixDigits, QLatin1String("six_digits")}}};
};

template<>
struct Words<Indicator::Unit>
{
    using Unit = Indicator::Unit;
    static constexpr WordTable<Unit, 8> all{{{Unit::Percent, QLatin1String("percent")},
                                             {Unit::Count, QLatin1String("count")},
                                             {Unit::RatePer10000, QLatin1String("rate_per_10000")},
                                             {Unit::WorkingDays, QLatin1String("working_days")},
                                             {Unit::Days, QLatin1String("days")},
                                             {Unit::Score, QLatin1String("score")},
                                             {Unit::Gbp, QLatin1String("gbp")},
                                             {Unit::Ratio, QLatin1String("ratio")}}};
};

template<>
struct Words<Indicator::Polarity>
{
    using Polarity = Indicator::Polarity;
    static constexpr WordTable<Polarity, 4> all{{{Polarity::High, QLatin1String("high")},
                                                 {Polarity::Low, QLatin1String("low")},
                                                 {Polarity::Range, QLatin1String("range")},
                                                 {Polarity::Neutral, QLatin1String("neutral")}}};
};

template<>
struct Words<Indicator::Basis>
{
    using Basis = Indicator::Basis;
    static constexpr WordTable<Basis, 4> all{{{Basis::Period, QLatin1String("period")},
                                              {Basis::CumulativeYtd, QLatin1String("cumulative_ytd")},
                                              {Basis::Snapshot, QLatin1String("snapshot")},
                                              {Basis::Rolling, QLatin1String("rolling")}}};
};

template<>
struct Words<Indicator::Frequency>
{
    using Frequency = Indicator::Frequency;
    static constexpr WordTable<Frequency, 4> all{{{Frequency::Month, QLatin1String("month")},
                                                  {Frequency::Quarter, QLatin1String("quarter")},
                                                  {Frequency::HalfYear, QLatin1String("half_year")},
                                                  {Frequency::Year, QLatin1String("year")}}};
};

template<>
struct Words<Indicator::Status>
{
    using Status = Indicator::Status;
    static constexpr WordTable<Status, 2> all{
        {{Status::Live, QLatin1String("live")}, {Status::Discontinued, QLatin1String("discontinued")}}};
};
