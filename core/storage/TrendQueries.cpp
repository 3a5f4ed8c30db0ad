#include "core/storage/TrendQueries.h"

#include "core/storage/ComparatorQueries.h"
#include "core/storage/Records.h"
#include "core/storage/StorageError.h"
#include "core/storage/Transaction.h"
#include "core/storage/TrendFigures.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

template<typename Struct>
QHash<IndicatorId, QList<Struct>> byIndicator(const Database &database)
{
    QHash<IndicatorId, QList<Struct>> grouped;
    for (const Struct &record : Records<Struct>(database).all())
        grouped[record.indicator].append(record);
    return grouped;
}

/// What stands beside the figures of all indicators, read at once.
class IndicatorRecords
{
public:
    explicit IndicatorRecords(const Database &database)
        : m_database(database),
          m_own(ownAreas(database)),
          m_definitions(byIndicator<IndicatorDefinition>(database)),
          m_targets(byIndicator<Target>(database)),
          m_annotations(byIndicator<Annotation>(database)),
          m_rebases(byIndicator<Rebase>(database)),
          m_compared(comparatorAreas(database, m_own))
    {
        for (const RatingRule &rule : Records<RatingRule>(database).all())
            m_rules.insert(rule.id, rule);
    }

    TrendSource sourceOf(const Indicator &indicator, const std::optional<AreaId> &area) const
    {
        TrendSource source{.indicator = indicator};
        source.definitions = m_definitions.value(indicator.id);
        source.targets = m_targets.value(indicator.id);
        source.annotations = m_annotations.value(indicator.id);
        source.rebases = m_rebases.value(indicator.id);
        std::ranges::sort(source.definitions, {}, &IndicatorDefinition::validFrom);
        std::ranges::sort(source.targets, {}, &Target::validFrom);
        std::ranges::sort(source.annotations, {}, &Annotation::date);
        std::ranges::sort(source.rebases, {}, &Rebase::date);
        if (indicator.ratingRule && m_rules.contains(*indicator.ratingRule))
            source.ratingRule = m_rules.value(*indicator.ratingRule);
        takeFigures(source, area);
        return source;
    }

    void compareLastPeriod(TrendSource &source) const
    {
        const auto last = std::ranges::find_if(source.figures.rbegin(), source.figures.rend(),
                                               [](const Figure &figure) { return figure.value.has_value(); });
        if (last == source.figures.rend())
            return;
        for (const ComparatorArea &compared : m_compared)
            if (const auto figure = figureIn(m_database, source.indicator.id, compared.area.id, *last))
                source.comparators.append(seriesOf(compared, {*figure}));
    }

    void compareAll(TrendSource &source) const
    {
        for (const ComparatorArea &compared : m_compared) {
            const QList<Figure> figures =
                figuresOf(m_database, source.indicator.id, compared.area.id, source.indicator.frequency);
            const bool isNeighbour = compared.kind == Comparator::Kind::StatisticalNeighbours;
            if (isNeighbour || !figures.isEmpty())
                source.comparators.append(seriesOf(compared, figures));
        }
    }

private:
    static ComparedSeries seriesOf(const ComparatorArea &compared, const QList<Figure> &figures)
    {
        return {compared.kind, compared.area.name, compared.model, compared.version, compared.rank, figures};
    }

    void takeFigures(TrendSource &source, const std::optional<AreaId> &area) const
    {
        if (area) {
            source.area = Records<Area>(m_database).find(area->toString()).value_or(Area{});
            source.figures = figuresOf(m_database, source.indicator.id, *area, source.indicator.frequency);
            return;
        }
        if (!m_own.isEmpty())
            source.area = m_own.first();
        for (const Area &own : m_own) {
            source.figures = figuresOf(m_database, source.indicator.id, own.id, source.indicator.frequency);
            if (source.figures.isEmpty())
                continue;
            source.area = own;
            return;
        }
    }

    const Database &m_database;
    QList<Area> m_own;
    QHash<IndicatorId, QList<IndicatorDefinition>> m_definitions;
    QHash<IndicatorId, QList<Target>> m_targets;
    QHash<IndicatorId, QList<Annotation>> m_annotations;
    QHash<IndicatorId, QList<Rebase>> m_rebases;
    QHash<RatingRuleId, RatingRule> m_rules;
    QList<ComparatorArea> m_compared;
};

/// Dates at which linked actions were done, and recommendations behind them made.
QList<TrendEvent> linkedEvents(const Database &database, const IndicatorId &indicator)
{
    static const QString sql = QStringLiteral(R"(
        SELECT plan_action.done_on AS date, plan_action.reference || ': ' || plan_action.what AS text
        FROM action_link JOIN plan_action ON plan_action.id = action_link.plan_action
        WHERE action_link.indicator = ?1 AND plan_action.done_on IS NOT NULL
        UNION
        SELECT recommendation.made_on, coalesce(recommendation.short_title, recommendation.text)
        FROM action_link AS moved
        JOIN action_link AS answered ON answered.plan_action = moved.plan_action
        JOIN recommendation ON recommendation.id = answered.recommendation
        WHERE moved.indicator = ?1 AND recommendation.made_on IS NOT NULL ORDER BY date)");
    return Statement(database, sql).bindAt(1, indicator).rows([](const Row &row) {
        return TrendEvent{row.value<QDate>(0), row.text(1)};
    });
}

} // namespace

Result<QList<TrendSource>> scorecardSources(const Database &database, const std::optional<AreaId> &area)
{
    return guarded([&] {
        const Snapshot moment(database);
        const IndicatorRecords records(database);
        QList<TrendSource> sources;
        for (const Indicator &indicator : Records<Indicator>(database).all()) {
            if (indicator.status != Indicator::Status::Live)
                continue;
            sources.append(records.sourceOf(indicator, area));
            records.compareLastPeriod(sources.last());
        }
        return sources;
    });
}

Result<TrendSource> trendSource(const Database &database, const IndicatorId &indicator,
                                const std::optional<AreaId> &area)
{
    return guarded([&] {
        const std::optional<Indicator> found = Records<Indicator>(database).find(indicator.toString());
        if (!found)
            throw StorageError({Error::Kind::NotFound,
                                QCoreApplication::translate(
                                    "TrendQueries", "The indicator is no longer in the workspace. Choose another.")});
        const IndicatorRecords records(database);
        TrendSource source = records.sourceOf(*found, area);
        records.compareAll(source);
        source.events = linkedEvents(database, indicator);
        return source;
    });
}

Result<QList<AreaWithFigures>> areasWithFigures(const Database &database)
{
    static const QString sql = QStringLiteral(R"(
        SELECT id FROM area
        WHERE id IN (SELECT area FROM observation_series UNION ALL SELECT area FROM single_observation)
        ORDER BY CASE level WHEN 'council' THEN 0 WHEN 'national' THEN 1 WHEN 'regional' THEN 2 ELSE 3 END, name)");
    return guarded([&] {
        const QList<Area> own = ownAreas(database);
        QList<AreaWithFigures> areas;
        for (const QString &id : Statement(database, sql).rows([](const Row &row) { return row.text(0); }))
            if (const std::optional<Area> area = Records<Area>(database).find(id))
                areas.append({*area, own.contains(*area)});
        std::stable_partition(areas.begin(), areas.end(), [](const AreaWithFigures &area) { return area.isOwn; });
        return areas;
    });
}

Result<QHash<IndicatorId, QString>> committeesOfIndicators(const Database &database)
{
    static const QString sql = QStringLiteral(R"(
        SELECT agenda_link.indicator, committee.name
        FROM agenda_link JOIN agenda_item ON agenda_item.id = agenda_link.agenda_item
        JOIN meeting ON meeting.id = agenda_item.meeting JOIN committee ON committee.id = meeting.committee
        WHERE agenda_link.indicator IS NOT NULL ORDER BY meeting.date)");
    return guarded([&] {
        QHash<IndicatorId, QString> committees;
        Statement(database, sql).each([&](const Row &row) {
            committees.insert(row.value<IndicatorId>(0), row.text(1));
        });
        return committees;
    });
}

Result<std::optional<IndicatorId>> indicatorNamed(const Database &database, const QString &name)
{
    static const QString sql = QStringLiteral(R"(
        SELECT id FROM indicator WHERE code = ?1 COLLATE NOCASE OR name = ?1 COLLATE NOCASE
        UNION SELECT indicator FROM indicator_name WHERE name = ?1 COLLATE NOCASE LIMIT 1)");
    return guarded([&] {
        return Statement(database, sql).bindAt(1, name).first([](const Row &row) { return row.value<IndicatorId>(0); });
    });
}

Result<std::optional<Distribution>> latestDistribution(const Database &database, const TrendSource &source)
{
    static const QString sql = QStringLiteral(R"(
        SELECT observation.id FROM observation
        WHERE indicator = ? AND area = ? AND EXISTS (SELECT 1 FROM distribution_band WHERE distribution_band.observation = observation.id)
        ORDER BY period_end DESC, revision DESC LIMIT 1)");
    return guarded([&]() -> std::optional<Distribution> {
        const auto id =
            Statement(database, sql).bindEach(source.indicator.id, source.area.id).first([](const Row &row) {
                return row.text(0);
            });
        if (!id)
            return std::nullopt;
        const Observation observation = Records<Observation>(database).find(*id).value_or(Observation{});
        Distribution distribution{.indicator = source.indicator, .area = source.area};
        distribution.figure = {observation.periodStart, observation.periodEnd,   observation.value,
                               observation.numerator,   observation.denominator, observation.state,
                               observation.revision};
        distribution.bands =
            Records<DistributionBand>(database).where(QStringLiteral("observation"), *id, QStringLiteral("position"));
        return distribution;
    });
}
