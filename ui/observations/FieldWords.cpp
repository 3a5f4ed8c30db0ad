#include "ui/observations/FieldWords.h"

#include <QCoreApplication>
#include <QHash>

namespace {

/// The context of these words in the catalogues.
struct Said
{
    Q_DECLARE_TR_FUNCTIONS(FieldWords)
};

using Field = ObservationField;

} // namespace

QString screenWord(ObservationField field)
{
    static const QHash<Field, QString> words{{Field::Ignored, Said::tr("Not taken")},
                                             {Field::Indicator, Said::tr("Indicator")},
                                             {Field::IndicatorName, Said::tr("Name of the indicator")},
                                             {Field::Area, Said::tr("Area")},
                                             {Field::AreaCode, Said::tr("Code of the area")},
                                             {Field::LaNumber, Said::tr("Number of the authority")},
                                             {Field::Level, Said::tr("Level of the area")},
                                             {Field::CountryCode, Said::tr("Code of the country")},
                                             {Field::CountryName, Said::tr("Country")},
                                             {Field::RegionCode, Said::tr("Code of the region")},
                                             {Field::RegionName, Said::tr("Region")},
                                             {Field::Period, Said::tr("Period")},
                                             {Field::PeriodEnd, Said::tr("End of the period")},
                                             {Field::TimeIdentifier, Said::tr("Kind of period")},
                                             {Field::Value, Said::tr("Value")},
                                             {Field::Numerator, Said::tr("Numerator")},
                                             {Field::Denominator, Said::tr("Denominator")},
                                             {Field::State, Said::tr("State of the figure")},
                                             {Field::Unit, Said::tr("Unit")},
                                             {Field::Filter, Said::tr("Divides the indicators")},
                                             {Field::Figure, Said::tr("Figures of an indicator")}};
    return words.value(field);
}
