#include "core/storage/ObservationQueries.h"

#include "core/storage/Records.h"
#include "core/storage/Statement.h"
#include "core/storage/StorageError.h"

namespace {

std::optional<ObservationImport> latestImport(const Database &database, const QString &sql,
                                              std::initializer_list<QString> values)
{
    Statement statement(database, sql);
    int index = 0;
    for (const QString &value : values)
        statement.bindAt(++index, value);
    const auto id = statement.first([](const Row &row) { return row.text(0); });
    return id ? Records<ObservationImport>(database).find(*id) : std::nullopt;
}

Observation observationFrom(const Row &row)
{
    Observation observation;
    observation.id = row.value<ObservationId>(0);
    observation.indicator = row.value<IndicatorId>(1);
    observation.area = row.value<AreaId>(2);
    observation.periodStart = row.value<QDate>(3);
    observation.periodEnd = row.value<QDate>(4);
    observation.value = row.value<std::optional<double>>(5);
    observation.numerator = row.value<std::optional<double>>(6);
    observation.denominator = row.value<std::optional<double>>(7);
    observation.state = row.value<Observation::State>(8);
    observation.revision = row.value<int>(9);
    observation.asAt = row.value<std::optional<QDate>>(10);
    observation.sourceDocument = row.value<std::optional<QString>>(11);
    observation.sourceFigure = row.value<std::optional<ReportedFigureId>>(12);
    observation.note = row.value<std::optional<QString>>(13);
    return observation;
}

Area areaFrom(const Row &row)
{
    return {row.value<AreaId>(0), row.value<std::optional<QString>>(1), row.text(2), row.value<Area::Level>(3),
            row.value<std::optional<QString>>(4)};
}

} // namespace

Result<ObservationSubjects> observationSubjects(const Database &database)
{
    return guarded([&] {
        return ObservationSubjects{Records<Indicator>(database).all(), Records<IndicatorName>(database).all(),
                                   Records<IndicatorColumn>(database).all(), Records<Area>(database).all()};
    });
}

Result<std::optional<ObservationImport>> importOfDocument(const Database &database, const QString &document,
                                                          const QString &mapping)
{
    return guarded([&] {
        return latestImport(database,
                            QStringLiteral("SELECT id FROM observation_import WHERE document = ? AND mapping = ? "
                                           "ORDER BY row_number DESC LIMIT 1"),
                            {document, mapping});
    });
}

Result<std::optional<ObservationImport>> importWithColumns(const Database &database, const QString &columns)
{
    return guarded([&] {
        return latestImport(
            database,
            QStringLiteral("SELECT id FROM observation_import WHERE columns = ? ORDER BY row_number DESC LIMIT 1"),
            {columns});
    });
}

Result<QList<KnownComparator>> neighboursOf(const Database &database, const QString &model, const QString &version)
{
    return guarded([&] {
        QList<KnownComparator> known;
        const Records<ComparatorMember> members(database);
        for (const Comparator &comparator : Records<Comparator>(database).where(QStringLiteral("model"), model))
            if (comparator.kind == Comparator::Kind::StatisticalNeighbours && comparator.version == version)
                known.append(
                    {comparator,
                     members.where(QStringLiteral("comparator"), comparator.id.toString(), QStringLiteral("rank"))});
        return known;
    });
}

Result<QList<Observation>> observationsOf(const Database &database, const IndicatorId &indicator, const AreaId &area)
{
    return guarded([&] {
        QList<Observation> observations;
        Statement(database, QStringLiteral(R"(
                SELECT id, indicator, area, period_start, period_end, value, numerator, denominator, state, revision,
                       as_at, source_document, source_figure, note
                FROM observation WHERE indicator = :indicator AND area = :area
                ORDER BY period_start, period_end, revision)"))
            .bind(QStringLiteral(":indicator"), indicator)
            .bind(QStringLiteral(":area"), area)
            .each([&](const Row &row) {
                const Observation next = observationFrom(row);
                const bool replaces = !observations.isEmpty() && observations.last().periodStart == next.periodStart
                    && observations.last().periodEnd == next.periodEnd;
                if (replaces)
                    observations.removeLast();
                observations.append(next);
            });
        return observations;
    });
}

Result<QList<Area>> areasWithFigures(const Database &database, const IndicatorId &indicator)
{
    return guarded([&] {
        return Statement(database, QStringLiteral(R"(
                SELECT id, code, name, level, la_number FROM area
                WHERE id IN (SELECT area FROM observation_series WHERE indicator = :indicator
                             UNION SELECT area FROM single_observation WHERE indicator = :indicator)
                ORDER BY level <> 'council', name)"))
            .bind(QStringLiteral(":indicator"), indicator)
            .rows(areaFrom);
    });
}
