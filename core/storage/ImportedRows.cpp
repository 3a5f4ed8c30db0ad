#include "core/storage/ImportedRows.h"

#include "core/storage/ImportedRow.h"
#include "core/storage/Records.h"
#include "core/storage/Statement.h"
#include "core/storage/StorageError.h"

#include <QCoreApplication>

namespace {

QString say(const char *sentence)
{
    return QCoreApplication::translate("ImportedRows", sentence);
}

bool haveLaterRevisions(const Database &database, qint64 import)
{
    return Statement(database, QStringLiteral(R"(
                SELECT 1 FROM imported_observation AS own
                WHERE own.import = :import AND (EXISTS (
                    SELECT 1 FROM imported_observation AS later
                    WHERE later.series = own.series AND later.period_start = own.period_start
                        AND later.period_end = own.period_end AND later.revision > own.revision)
                OR EXISTS (
                    SELECT 1 FROM observation_series AS series
                    JOIN single_observation AS later ON later.indicator = series.indicator AND later.area = series.area
                    WHERE series.number = own.series AND later.period_start = date(own.period_start)
                        AND later.period_end = date(own.period_end) AND later.revision > own.revision)) LIMIT 1)"))
        .bind(QStringLiteral(":import"), import)
        .first([](const Row &) { return true; })
        .has_value();
}

double numberOf(const Row &row, int column)
{
    return row.isNothing(column) ? ImportedRow::nothing : row.real(column);
}

ImportedRow importedRowFrom(const Row &row)
{
    return {row.number(8),
            0,
            int(row.number(2)),
            int(row.number(3)),
            row.value<Observation::State>(7),
            numberOf(row, 4),
            numberOf(row, 5),
            numberOf(row, 6)};
}

/// The digest of the rows of every import, by its number, as they stand in the table.
QHash<qint64, RowsDigest> digestsOf(const Database &database)
{
    QHash<qint64, RowsDigest> digests;
    qint64 series = -1;
    quint64 seed = 0;
    Statement(database, QStringLiteral(R"(
            SELECT import, series, period_start, period_end, value, numerator, denominator, state, place, revision,
                   indicator, area
            FROM imported_observation JOIN observation_series ON observation_series.number = series
            ORDER BY series, period_start, period_end, revision)"))
        .each([&](const Row &row) {
            if (row.number(1) != series) {
                series = row.number(1);
                seed = RowsDigest::seedOf(row.value<IndicatorId>(10), row.value<AreaId>(11));
            }
            digests[row.number(0)].add(seed, importedRowFrom(row), int(row.number(9)));
        });
    return digests;
}

} // namespace

void removeImportedRows(const Database &database, const ObservationImport &import)
{
    const qint64 number = Statement(database, QStringLiteral("SELECT row_number FROM observation_import WHERE id = ?"))
                              .bindEach(import.id)
                              .first([](const Row &row) { return row.number(0); })
                              .value_or(0);
    if (haveLaterRevisions(database, number))
        throw StorageError({Error::Kind::Conflict,
                            say("This import cannot be taken back: figures of it were revised later. Take back the "
                                "later change first.")});
    Statement(database, QStringLiteral("DELETE FROM imported_observation WHERE import = ?")).bindEach(number).run();
    Statement(database, QStringLiteral(R"(
            DELETE FROM observation_series
            WHERE NOT EXISTS (SELECT 1 FROM imported_observation WHERE series = observation_series.number))"))
        .run();
}

QStringList importedRowProblems(const Database &database)
{
    const QHash<qint64, RowsDigest> digests = digestsOf(database);
    QStringList problems =
        Statement(database, QStringLiteral("SELECT row_number, digest, file_name FROM observation_import"))
            .rows([&](const Row &row) {
                return digests.value(row.number(0)).toString() == row.text(1)
                    ? QString()
                    : say("the observations of %1 are not as their import left them").arg(row.text(2));
            });
    problems.removeAll(QString());
    return problems;
}
