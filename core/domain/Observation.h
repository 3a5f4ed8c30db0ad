#pragma once

#include "core/domain/Ids.h"
#include "core/domain/Words.h"

#include <QDate>
#include <QString>

#include <optional>

/// Where figures are for: the country, a region, an authority, or the council itself.
struct Area
{
    enum class Level
    {
        National,
        Regional,
        LocalAuthority,
        Council
    };

    AreaId id;
    std::optional<QString> code{}; ///< "E06000031"
    QString name;
    Level level = Level::Council;
    std::optional<QString> laNumber{}; ///< "874": the Department for Education's own number

    bool operator==(const Area &) const = default;
};

/// An indicator's figure for an area and a period. A later revision stands beside the earlier ones and counts instead.
struct Observation
{
    enum class State
    {
        Actual,
        Provisional,
        Revised,
        Estimated,
        Suppressed,
        NotAvailable,
        NotApplicable,
        Unreliable,
        Missing
    };

    ObservationId id;
    IndicatorId indicator;
    AreaId area;
    QDate periodStart;
    QDate periodEnd; ///< its last day
    std::optional<double> value{};
    std::optional<double> numerator{};
    std::optional<double> denominator{};
    State state = State::Actual;
    int revision = 0;
    std::optional<QDate> asAt{};
    std::optional<QString> sourceDocument{}; ///< its hash
    std::optional<ReportedFigureId> sourceFigure{};
    std::optional<QString> note{};

    bool operator==(const Observation &) const = default;
};

/// A file whose rows became observations, all at once. The rows stand beside it and go with it; their digest shows
/// whether they still are what the file said.
struct ObservationImport
{
    enum class Layout
    {
        Tidy,
        Published
    };

    ObservationImportId id;
    QString document; ///< its hash
    QString fileName;
    Layout layout = Layout::Tidy;
    QString columns; ///< as the file names them, line by line
    QString mapping; ///< JSON: what each column was taken for
    qint64 rows = 0; ///< that were read
    qint64 taken = 0;
    qint64 revised = 0;
    qint64 unchanged = 0;
    qint64 refused = 0;
    QString digest{};

    bool operator==(const ObservationImport &) const = default;
};

/// How many cases of an observation lie between two values: a bar of its histogram.
struct DistributionBand
{
    DistributionBandId id;
    ObservationId observation;
    int position = 0;
    std::optional<double> lower{};
    std::optional<double> upper{};
    double count = 0;

    bool operator==(const DistributionBand &) const = default;
};

/// With whom an area is compared, by which model and version.
struct Comparator
{
    enum class Kind
    {
        StatisticalNeighbours,
        BestNeighbour,
        England,
        Region,
        TopQuartile,
        NamedAuthority
    };

    ComparatorId id;
    Kind kind = Kind::StatisticalNeighbours;
    std::optional<AreaId> area{};
    std::optional<QString> model{};
    std::optional<QString> version{};

    bool operator==(const Comparator &) const = default;
};

/// One of the areas of a comparator, nearest first.
struct ComparatorMember
{
    ComparatorMemberId id;
    ComparatorId comparator;
    AreaId area;
    int rank = 1;
    std::optional<QString> closeness{};

    bool operator==(const ComparatorMember &) const = default;
};

/// Budget, spending and forecast of one heading in one period, in pounds.
struct BudgetFigure
{
    BudgetFigureId id;
    QString heading;
    QDate periodStart;
    QDate periodEnd;
    std::optional<double> budget{};
    std::optional<double> actual{};
    std::optional<double> forecast{};
    std::optional<QString> varianceReason{};
    std::optional<ReportId> report{};

    bool operator==(const BudgetFigure &) const = default;
};

/// Posts, vacancies and agency staff of a team on one day, in full-time equivalents, and the share of its staff that
/// left in the twelve months before, in percent.
struct WorkforceFigure
{
    WorkforceFigureId id;
    QString team;
    QDate asAt;
    std::optional<double> establishment{};
    std::optional<double> vacancies{};
    std::optional<double> agency{};
    std::optional<double> turnover{};
    std::optional<ReportId> report{};

    bool operator==(const WorkforceFigure &) const = default;
};

template<>
struct Words<Area::Level>
{
    using Level = Area::Level;
    static constexpr WordTable<Level, 4> all{{{Level::National, QLatin1String("national")},
                                              {Level::Regional, QLatin1String("regional")},
                                              {Level::LocalAuthority, QLatin1String("local_authority")},
                                              {Level::Council, QLatin1String("council")}}};
};

template<>
struct Words<Observation::State>
{
    using State = Observation::State;
    static constexpr WordTable<State, 9> all{{{State::Actual, QLatin1String("actual")},
                                              {State::Provisional, QLatin1String("provisional")},
                                              {State::Revised, QLatin1String("revised")},
                                              {State::Estimated, QLatin1String("estimated")},
                                              {State::Suppressed, QLatin1String("suppressed")},
                                              {State::NotAvailable, QLatin1String("not_available")},
                                              {State::NotApplicable, QLatin1String("not_applicable")},
                                              {State::Unreliable, QLatin1String("unreliable")},
                                              {State::Missing, QLatin1String("missing")}}};
};

template<>
struct Words<ObservationImport::Layout>
{
    using Layout = ObservationImport::Layout;
    static constexpr WordTable<Layout, 2> all{
        {{Layout::Tidy, QLatin1String("tidy")}, {Layout::Published, QLatin1String("published")}}};
};

template<>
struct Words<Comparator::Kind>
{
    using Kind = Comparator::Kind;
    static constexpr WordTable<Kind, 6> all{{{Kind::StatisticalNeighbours, QLatin1String("statistical_neighbours")},
                                             {Kind::BestNeighbour, QLatin1String("best_neighbour")},
                                             {Kind::England, QLatin1String("england")},
                                             {Kind::Region, QLatin1String("region")},
                                             {Kind::TopQuartile, QLatin1String("top_quartile")},
                                             {Kind::NamedAuthority, QLatin1String("named_authority")}}};
};
