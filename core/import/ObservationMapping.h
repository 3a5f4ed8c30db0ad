#pragma once

#include "core/domain/Observation.h"

#include <QByteArray>
#include <QStringList>

/// What a column of a file of observations holds.
enum class ObservationField
{
    Ignored,
    Indicator,
    IndicatorName,
    Area,
    AreaCode,
    LaNumber,
    Level,
    CountryCode,
    CountryName,
    RegionCode,
    RegionName,
    Period,
    PeriodEnd,
    TimeIdentifier,
    Value,
    Numerator,
    Denominator,
    State,
    Unit,
    Filter, ///< each of its values makes indicators of its own
    Figure ///< every column of this kind is an indicator of its own
};

template<>
struct Words<ObservationField>
{
    using Field = ObservationField;
    static constexpr WordTable<Field, 21> all{{{Field::Ignored, QLatin1String("ignored")},
                                               {Field::Indicator, QLatin1String("indicator")},
                                               {Field::IndicatorName, QLatin1String("indicator_name")},
                                               {Field::Area, QLatin1String("area")},
                                               {Field::AreaCode, QLatin1String("area_code")},
                                               {Field::LaNumber, QLatin1String("la_number")},
                                               {Field::Level, QLatin1String("level")},
                                               {Field::CountryCode, QLatin1String("country_code")},
                                               {Field::CountryName, QLatin1String("country_name")},
                                               {Field::RegionCode, QLatin1String("region_code")},
                                               {Field::RegionName, QLatin1String("region_name")},
                                               {Field::Period, QLatin1String("period")},
                                               {Field::PeriodEnd, QLatin1String("period_end")},
                                               {Field::TimeIdentifier, QLatin1String("time_identifier")},
                                               {Field::Value, QLatin1String("value")},
                                               {Field::Numerator, QLatin1String("numerator")},
                                               {Field::Denominator, QLatin1String("denominator")},
                                               {Field::State, QLatin1String("state")},
                                               {Field::Unit, QLatin1String("unit")},
                                               {Field::Filter, QLatin1String("filter")},
                                               {Field::Figure, QLatin1String("figure")}}};
};

/// How a file of observations is read: what each of its columns was taken for. Kept with the import, so that the same
/// file gives the same rows again and the next one like it is read the same way.
struct ObservationMapping
{
    ObservationImport::Layout layout = ObservationImport::Layout::Tidy;
    QStringList columns; ///< as the file names them
    QList<ObservationField> fields; ///< of each column
    QStringList namingFilters; ///< columns of filters that tell indicators of this file apart
    qint64 headerRow = 1; ///< its number in the file
    QString area; ///< for all rows, where no column names it

    std::optional<int> columnOf(ObservationField field) const;
    bool has(ObservationField field) const { return fields.contains(field); }

    bool operator==(const ObservationMapping &) const = default;
};

/// As it is kept with an import.
QString toJson(const ObservationMapping &mapping);
ObservationMapping mappingFromJson(const QString &json, const QString &columns);
