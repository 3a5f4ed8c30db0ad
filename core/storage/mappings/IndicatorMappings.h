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
    static constexpr auto columns =
        std::tuple{column("id", &RatingRule::id),         column("name", &RatingRule::name),
                   column("family", &RatingRule::family), column("parameters", &RatingRule::parameters),
                   column("legend", &RatingRule::legend), column("rounding", &RatingRule::rounding)};
};

template<>
struct Mapping<Indicator>
{
    static constexpr QLatin1String table{"indicator"};
    static constexpr auto columns = std::tuple{column("id", &Indicator::id),
                                               column("code", &Indicator::code),
                                               column("name", &Indicator::name),
                                               column("short_label", &Indicator::shortLabel),
                                               column("purpose", &Indicator::purpose),
                                               column("family", &Indicator::family),
                                               column("unit", &Indicator::unit),
                                               column("precision", &Indicator::precision),
                                               column("polarity", &Indicator::polarity),
                                               column("basis", &Indicator::basis),
                                               column("frequency", &Indicator::frequency),
                                               column("collection", &Indicator::collection),
                                               column("source", &Indicator::source),
                                               column("status", &Indicator::status),
                                               column("accountable_person", &Indicator::accountablePerson),
                                               column("data_owner", &Indicator::dataOwner),
                                               column("allowable_lag_days", &Indicator::allowableLagDays),
                                               column("rating_rule", &Indicator::ratingRule)};
};

template<>
struct Mapping<IndicatorName>
{
    static constexpr QLatin1String table{"indicator_name"};
    static constexpr auto columns =
        std::tuple{column("id", &IndicatorName::id), column("indicator", &IndicatorName::indicator),
                   column("name", &IndicatorName::name)};
};

template<>
struct Mapping<IndicatorDefinition>
{
    static constexpr QLatin1String table{"indicator_definition"};
    static constexpr auto columns = std::tuple{column("id", &IndicatorDefinition::id),
                                               column("indicator", &IndicatorDefinition::indicator),
                                               column("valid_from", &IndicatorDefinition::validFrom),
                                               column("valid_to", &IndicatorDefinition::validTo),
                                               column("text", &IndicatorDefinition::text),
                                               column("numerator", &IndicatorDefinition::numerator),
                                               column("denominator", &IndicatorDefinition::denominator),
                                               column("breaks_series", &IndicatorDefinition::breaksSeries)};
};

template<>
struct Mapping<IndicatorColumn>
{
    static constexpr QLatin1String table{"indicator_column"};
    static constexpr auto columns =
        std::tuple{column("id", &IndicatorColumn::id),         column("indicator", &IndicatorColumn::indicator),
                   column("name", &IndicatorColumn::name),     column("filters", &IndicatorColumn::filters),
                   column("beside", &IndicatorColumn::beside), column("period_form", &IndicatorColumn::periodForm)};
};

template<>
struct Mapping<Target>
{
    static constexpr QLatin1String table{"target"};
    static constexpr auto columns = std::tuple{column("id", &Target::id),
                                               column("indicator", &Target::indicator),
                                               column("low", &Target::low),
                                               column("high", &Target::high),
                                               column("kind", &Target::kind),
                                               column("set_by", &Target::setBy),
                                               column("valid_from", &Target::validFrom),
                                               column("valid_to", &Target::validTo),
                                               column("amber_tolerance", &Target::amberTolerance),
                                               column("tolerance_kind", &Target::toleranceKind),
                                               column("red_line", &Target::redLine),
                                               column("notice", &Target::notice)};
};

template<>
struct Mapping<Annotation>
{
    static constexpr QLatin1String table{"annotation"};
    static constexpr auto columns = std::tuple{
        column("id", &Annotation::id), column("indicator", &Annotation::indicator), column("date", &Annotation::date),
        column("text", &Annotation::text), column("kind", &Annotation::kind)};
};

template<>
struct Mapping<Rebase>
{
    static constexpr QLatin1String table{"rebase"};
    static constexpr auto columns = std::tuple{column("id", &Rebase::id),
                                               column("indicator", &Rebase::indicator),
                                               column("date", &Rebase::date),
                                               column("reason", &Rebase::reason),
                                               column("approved_by", &Rebase::approvedBy),
                                               column("approved_on", &Rebase::approvedOn)};
};

template<>
struct Mapping<Area>
{
    static constexpr QLatin1String table{"area"};
    static constexpr auto columns =
        std::tuple{column("id", &Area::id), column("code", &Area::code), column("name", &Area::name),
                   column("level", &Area::level), column("la_number", &Area::laNumber)};
};

template<>
struct Mapping<Observation>
{
    static constexpr QLatin1String table{"single_observation"};
    static constexpr auto columns = std::tuple{column("id", &Observation::id),
                                               column("indicator", &Observation::indicator),
                                               column("area", &Observation::area),
                                               column("period_start", &Observation::periodStart),
                                               column("period_end", &Observation::periodEnd),
                                               column("value", &Observation::value),
                                               column("numerator", &Observation::numerator),
                                               column("denominator", &Observation::denominator),
                                               column("state", &Observation::state),
                                               column("revision", &Observation::revision),
                                               column("as_at", &Observation::asAt),
                                               column("source_document", &Observation::sourceDocument),
                                               column("source_figure", &Observation::sourceFigure),
                                               column("note", &Observation::note)};
};

template<>
struct Mapping<ObservationImport>
{
    static constexpr QLatin1String table{"observation_import"};
    static constexpr auto columns = std::tuple{column("id", &ObservationImport::id),
                                               column("document", &ObservationImport::document),
                                               column("file_name", &ObservationImport::fileName),
                                               column("layout", &ObservationImport::layout),
                                               column("columns", &ObservationImport::columns),
                                               column("mapping", &ObservationImport::mapping),
                                               column("row_count", &ObservationImport::rows),
                                               column("taken", &ObservationImport::taken),
                                               column("revised", &ObservationImport::revised),
                                               column("unchanged", &ObservationImport::unchanged),
                                               column("refused", &ObservationImport::refused),
                                               column("digest", &ObservationImport::digest)};
};

template<>
struct Mapping<DistributionBand>
{
    static constexpr QLatin1String table{"distribution_band"};
    static constexpr auto columns = std::tuple{column("id", &DistributionBand::id),
                                               column("observation", &DistributionBand::observation),
                                               column("position", &DistributionBand::position),
                                               column("lower", &DistributionBand::lower),
                                               column("upper", &DistributionBand::upper),
                                               column("count", &DistributionBand::count)};
};

template<>
struct Mapping<Comparator>
{
    static constexpr QLatin1String table{"comparator"};
    static constexpr auto columns =
        std::tuple{column("id", &Comparator::id), column("kind", &Comparator::kind), column("area", &Comparator::area),
                   column("model", &Comparator::model), column("version", &Comparator::version)};
};

template<>
struct Mapping<ComparatorMember>
{
    static constexpr QLatin1String table{"comparator_member"};
    static constexpr auto columns =
        std::tuple{column("id", &ComparatorMember::id), column("comparator", &ComparatorMember::comparator),
                   column("area", &ComparatorMember::area), column("rank", &ComparatorMember::rank),
                   column("closeness", &ComparatorMember::closeness)};
};

template<>
struct Mapping<BudgetFigure>
{
    static constexpr QLatin1String table{"budget_figure"};
    static constexpr auto columns = std::tuple{column("id", &BudgetFigure::id),
                                               column("heading", &BudgetFigure::heading),
                                               column("period_start", &BudgetFigure::periodStart),
                                               column("period_end", &BudgetFigure::periodEnd),
                                               column("budget", &BudgetFigure::budget),
                                               column("actual", &BudgetFigure::actual),
                                               column("forecast", &BudgetFigure::forecast),
                                               column("variance_reason", &BudgetFigure::varianceReason),
                                               column("report", &BudgetFigure::report)};
};

template<>
struct Mapping<WorkforceFigure>
{
    static constexpr QLatin1String table{"workforce_figure"};
    static constexpr auto columns = std::tuple{column("id", &WorkforceFigure::id),
                                               column("team", &WorkforceFigure::team),
                                               column("as_at", &WorkforceFigure::asAt),
                                               column("establishment", &WorkforceFigure::establishment),
                                               column("vacancies", &WorkforceFigure::vacancies),
                                               column("agency", &WorkforceFigure::agency),
                                               column("report", &WorkforceFigure::report)};
};
