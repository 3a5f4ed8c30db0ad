#pragma once

#include "core/domain/Annotation.h"
#include "core/domain/Indicator.h"
#include "core/domain/Observation.h"
#include "core/domain/RatingRule.h"
#include "core/domain/Target.h"
#include "core/storage/mappings/MappedColumn.h"

template<>
struct Mapping<RatingRule>
{
    static constexpr QLatin1String table{"rating_rule"};
    template<typename Work>
    static void eachColumn(Work &work)
    {
        work(column("id", &RatingRule::id));
        work(column("name", &RatingRule::name));
        work(column("family", &RatingRule::family));
        work(column("parameters", &RatingRule::parameters));
        work(column("legend", &RatingRule::legend));
        work(column("rounding", &RatingRule::rounding));
    }
};

template<>
struct Mapping<Indicator>
{
    static constexpr QLatin1String table{"indicator"};
    template<typename Work>
    static void eachColumn(Work &work)
    {
        work(column("id", &Indicator::id));
        work(column("code", &Indicator::code));
        work(column("name", &Indicator::name));
        work(column("short_label", &Indicator::shortLabel));
        work(column("purpose", &Indicator::purpose));
        work(column("family", &Indicator::family));
        work(column("unit", &Indicator::unit));
        work(column("precision", &Indicator::precision));
        work(column("polarity", &Indicator::polarity));
        work(column("basis", &Indicator::basis));
        work(column("frequency", &Indicator::frequency));
        work(column("collection", &Indicator::collection));
        work(column("source", &Indicator::source));
        work(column("status", &Indicator::status));
        work(column("accountable_person", &Indicator::accountablePerson));
        work(column("data_owner", &Indicator::dataOwner));
        work(column("allowable_lag_days", &Indicator::allowableLagDays));
        work(column("rating_rule", &Indicator::ratingRule));
    }
};

template<>
struct Mapping<IndicatorName>
{
    static constexpr QLatin1String table{"indicator_name"};
    template<typename Work>
    static void eachColumn(Work &work)
    {
        work(column("id", &IndicatorName::id));
        work(column("indicator", &IndicatorName::indicator));
        work(column("name", &IndicatorName::name));
    }
};

template<>
struct Mapping<IndicatorDefinition>
{
    static constexpr QLatin1String table{"indicator_definition"};
    template<typename Work>
    static void eachColumn(Work &work)
    {
        work(column("id", &IndicatorDefinition::id));
        work(column("indicator", &IndicatorDefinition::indicator));
        work(column("valid_from", &IndicatorDefinition::validFrom));
        work(column("valid_to", &IndicatorDefinition::validTo));
        work(column("text", &IndicatorDefinition::text));
        work(column("numerator", &IndicatorDefinition::numerator));
        work(column("denominator", &IndicatorDefinition::denominator));
        work(column("breaks_series", &IndicatorDefinition::breaksSeries));
    }
};

template<>
struct Mapping<IndicatorColumn>
{
    static constexpr QLatin1String table{"indicator_column"};
    template<typename Work>
    static void eachColumn(Work &work)
    {
        work(column("id", &IndicatorColumn::id));
        work(column("indicator", &IndicatorColumn::indicator));
        work(column("name", &IndicatorColumn::name));
        work(column("filters", &IndicatorColumn::filters));
        work(column("beside", &IndicatorColumn::beside));
        work(column("period_form", &IndicatorColumn::periodForm));
    }
};

template<>
struct Mapping<Target>
{
    static constexpr QLatin1String table{"target"};
    template<typename Work>
    static void eachColumn(Work &work)
    {
        work(column("id", &Target::id));
        work(column("indicator", &Target::indicator));
        work(column("low", &Target::low));
        work(column("high", &Target::high));
        work(column("kind", &Target::kind));
        work(column("set_by", &Target::setBy));
        work(column("valid_from", &Target::validFrom));
        work(column("valid_to", &Target::validTo));
        work(column("amber_tolerance", &Target::amberTolerance));
        work(column("tolerance_kind", &Target::toleranceKind));
        work(column("red_line", &Target::redLine));
        work(column("notice", &Target::notice));
    }
};

template<>
struct Mapping<Annotation>
{
    static constexpr QLatin1String table{"annotation"};
    template<typename Work>
    static void eachColumn(Work &work)
    {
        work(column("id", &Annotation::id));
        work(column("indicator", &Annotation::indicator));
        work(column("date", &Annotation::date));
        work(column("text", &Annotation::text));
        work(column("kind", &Annotation::kind));
    }
};

template<>
struct Mapping<Rebase>
{
    static constexpr QLatin1String table{"rebase"};
    template<typename Work>
    static void eachColumn(Work &work)
    {
        work(column("id", &Rebase::id));
        work(column("indicator", &Rebase::indicator));
        work(column("date", &Rebase::date));
        work(column("reason", &Rebase::reason));
        work(column("approved_by", &Rebase::approvedBy));
        work(column("approved_on", &Rebase::approvedOn));
    }
};

template<>
struct Mapping<Area>
{
    static constexpr QLatin1String table{"area"};
    template<typename Work>
    static void eachColumn(Work &work)
    {
        work(column("id", &Area::id));
        work(column("code", &Area::code));
        work(column("name", &Area::name));
        work(column("level", &Area::level));
        work(column("la_number", &Area::laNumber));
    }
};

template<>
struct Mapping<Observation>
{
    static constexpr QLatin1String table{"single_observation"};
    template<typename Work>
    static void eachColumn(Work &work)
    {
        work(column("id", &Observation::id));
        work(column("indicator", &Observation::indicator));
        work(column("area", &Observation::area));
        work(column("period_start", &Observation::periodStart));
        work(column("period_end", &Observation::periodEnd));
        work(column("value", &Observation::value));
        work(column("numerator", &Observation::numerator));
        work(column("denominator", &Observation::denominator));
        work(column("state", &Observation::state));
        work(column("revision", &Observation::revision));
        work(column("as_at", &Observation::asAt));
        work(column("source_document", &Observation::sourceDocument));
        work(column("source_figure", &Observation::sourceFigure));
        work(column("note", &Observation::note));
    }
};

template<>
struct Mapping<ObservationImport>
{
    static constexpr QLatin1String table{"observation_import"};
    template<typename Work>
    static void eachColumn(Work &work)
    {
        work(column("id", &ObservationImport::id));
        work(column("document", &ObservationImport::document));
        work(column("file_name", &ObservationImport::fileName));
        work(column("layout", &ObservationImport::layout));
        work(column("columns", &ObservationImport::columns));
        work(column("mapping", &ObservationImport::mapping));
        work(column("row_count", &ObservationImport::rows));
        work(column("taken", &ObservationImport::taken));
        work(column("revised", &ObservationImport::revised));
        work(column("unchanged", &ObservationImport::unchanged));
        work(column("refused", &ObservationImport::refused));
        work(column("digest", &ObservationImport::digest));
    }
};

template<>
struct Mapping<DistributionBand>
{
    static constexpr QLatin1String table{"distribution_band"};
    template<typename Work>
    static void eachColumn(Work &work)
    {
        work(column("id", &DistributionBand::id));
        work(column("observation", &DistributionBand::observation));
        work(column("position", &DistributionBand::position));
        work(column("lower", &DistributionBand::lower));
        work(column("upper", &DistributionBand::upper));
        work(column("count", &DistributionBand::count));
    }
};

template<>
struct Mapping<Comparator>
{
    static constexpr QLatin1String table{"comparator"};
    template<typename Work>
    static void eachColumn(Work &work)
    {
        work(column("id", &Comparator::id));
        work(column("kind", &Comparator::kind));
        work(column("area", &Comparator::area));
        work(column("model", &Comparator::model));
        work(column("version", &Comparator::version));
    }
};

template<>
struct Mapping<ComparatorMember>
{
    static constexpr QLatin1String table{"comparator_member"};
    template<typename Work>
    static void eachColumn(Work &work)
    {
        work(column("id", &ComparatorMember::id));
        work(column("comparator", &ComparatorMember::comparator));
        work(column("area", &ComparatorMember::area));
        work(column("rank", &ComparatorMember::rank));
        work(column("closeness", &ComparatorMember::closeness));
    }
};

template<>
struct Mapping<BudgetFigure>
{
    static constexpr QLatin1String table{"budget_figure"};
    template<typename Work>
    static void eachColumn(Work &work)
    {
        work(column("id", &BudgetFigure::id));
        work(column("heading", &BudgetFigure::heading));
        work(column("period_start", &BudgetFigure::periodStart));
        work(column("period_end", &BudgetFigure::periodEnd));
        work(column("budget", &BudgetFigure::budget));
        work(column("actual", &BudgetFigure::actual));
        work(column("forecast", &BudgetFigure::forecast));
        work(column("variance_reason", &BudgetFigure::varianceReason));
        work(column("report", &BudgetFigure::report));
    }
};

template<>
struct Mapping<WorkforceFigure>
{
    static constexpr QLatin1String table{"workforce_figure"};
    template<typename Work>
    static void eachColumn(Work &work)
    {
        work(column("id", &WorkforceFigure::id));
        work(column("team", &WorkforceFigure::team));
        work(column("as_at", &WorkforceFigure::asAt));
        work(column("establishment", &WorkforceFigure::establishment));
        work(column("vacancies", &WorkforceFigure::vacancies));
        work(column("agency", &WorkforceFigure::agency));
        work(column("turnover", &WorkforceFigure::turnover));
        work(column("report", &WorkforceFigure::report));
    }
};
