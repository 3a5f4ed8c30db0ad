#include "core/storage/ObservationBatch.h"

#include "core/storage/Records.h"
#include "core/storage/Statement.h"
#include "core/storage/StorageError.h"
#include "core/storage/Transaction.h"

#include <algorithm>
#include <sqlite3.h>
#include <tuple>

namespace {

auto keyOf(const ImportedRow &row)
{
    return std::tuple(row.series, row.periodStart, row.periodEnd, row.place);
}

bool isBefore(const ImportedRow &one, const ImportedRow &other)
{
    return keyOf(one) < keyOf(other);
}

bool isSameNumber(double one, double other)
{
    return one == other || (std::isnan(one) && std::isnan(other));
}

/// A revision says so in its state; that alone is no difference.
Observation::State comparable(Observation::State state)
{
    return state == Observation::State::Revised ? Observation::State::Actual : state;
}

bool isSameFigure(const ImportedRow &one, const ImportedRow &other)
{
    return isSameNumber(one.value, other.value) && isSameNumber(one.numerator, other.numerator)
        && isSameNumber(one.denominator, other.denominator) && comparable(one.state) == comparable(other.state);
}

void bindNumber(sqlite3_stmt *statement, int index, double number)
{
    if (std::isnan(number))
        sqlite3_bind_null(statement, index);
    else
        sqlite3_bind_double(statement, index, number);
}

double numberOf(const Row &row, int column)
{
    return row.isNothing(column) ? ImportedRow::nothing : row.real(column);
}

} // namespace

ObservationBatch::ObservationBatch(const Database &database, Purpose purpose, TakeDoubled takeDoubled)
    : m_database(database),
      m_purpose(purpose),
      m_takeDoubled(std::move(takeDoubled))
{
    m_rows.reserve(rowsAtOnce);
}

ObservationBatch::~ObservationBatch()
{
    m_transaction.reset();
    if (m_purpose == Purpose::Save)
        sqlite3_exec(m_database.handle(), "PRAGMA cache_size = -8000", nullptr, nullptr, nullptr);
}

Result<std::unique_ptr<ObservationBatch>> ObservationBatch::begin(const Database &database,
                                                                  const ObservationImport &import, Purpose purpose,
                                                                  TakeDoubled takeDoubled)
{
    return guarded([&] {
        std::unique_ptr<ObservationBatch> batch(new ObservationBatch(database, purpose, std::move(takeDoubled)));
        if (purpose == Purpose::Save)
            batch->noteImport(import);
        return batch;
    });
}

void ObservationBatch::noteImport(const ObservationImport &import)
{
    m_database.execute("PRAGMA cache_size = -20000");
    m_transaction = std::make_unique<Transaction>(m_database);
    const Records<ObservationImport> imports(m_database);
    if (!imports.find(import.id.toString()))
        imports.insert(import);
    m_import = Statement(m_database, QStringLiteral("SELECT row_number FROM observation_import WHERE id = ?"))
                   .bindEach(import.id)
                   .first([](const Row &row) { return row.number(0); })
                   .value_or(0);
    m_insert = m_database.prepared(QStringLiteral(R"(
            INSERT INTO imported_observation
                (series, period_start, period_end, revision, value, numerator, denominator, state, import, place)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING)"));
}

int ObservationBatch::seriesFor(const IndicatorId &indicator, const AreaId &area)
{
    const auto key = std::pair(indicator, area);
    const auto known = m_seriesByKey.constFind(key);
    if (known != m_seriesByKey.cend())
        return *known;
    const Result<Series> series = guarded([&] { return findSeries(indicator, area); });
    if (!series && !m_problem)
        m_problem = series.error();
    m_series.push_back(series ? *series : Series{});
    const int number = int(m_series.size()) - 1;
    m_seriesByKey.insert(key, number);
    return number;
}

ObservationBatch::Series ObservationBatch::findSeries(const IndicatorId &indicator, const AreaId &area) const
{
    Series series{0, RowsDigest::seedOf(indicator, area), indicator, area};
    const QString sql = QStringLiteral("SELECT number FROM observation_series WHERE indicator = ? AND area = ?");
    const auto number = [](const Row &row) { return row.number(0); };
    const auto kept = Statement(m_database, sql).bindEach(indicator, area).first(number);
    series.hasSingle =
        Statement(m_database,
                  QStringLiteral("SELECT 1 FROM single_observation WHERE indicator = ? AND area = ? LIMIT 1"))
            .bindEach(indicator, area)
            .first(number)
            .has_value();
    if (!kept && m_purpose == Purpose::Save) {
        Statement(m_database, QStringLiteral("INSERT INTO observation_series (indicator, area) VALUES (?, ?)"))
            .bindEach(indicator, area)
            .run();
        series.number = sqlite3_last_insert_rowid(m_database.handle());
    }
    if (!kept)
        return series;
    series.number = *kept;
    series.hasRows =
        Statement(m_database, QStringLiteral("SELECT 1 FROM imported_observation WHERE series = ? LIMIT 1"))
            .bindEach(*kept)
            .first(number)
            .has_value();
    return series;
}

void ObservationBatch::writeRows()
{
    if (!m_problem) {
        // In the order of the table, so that its pages are filled one after the other.
        if (!std::is_sorted(m_rows.cbegin(), m_rows.cend(), isBefore))
            std::sort(m_rows.begin(), m_rows.end(), isBefore);
        const Result<void> written = guarded([&] {
            for (const ImportedRow &row : m_rows)
                writeRow(row);
        });
        if (!written)
            m_problem = written.error();
    }
    m_rows.clear();
}

void ObservationBatch::writeRow(const ImportedRow &row)
{
    const Series &series = m_series[std::size_t(row.series)];
    const bool isNewGround = !series.hasRows && !series.hasSingle;
    if (m_purpose == Purpose::Save && isNewGround) {
        insert(series, row, 0) ? void(++m_counts.taken) : m_takeDoubled(row.place);
        return;
    }
    if (isSeenTwice(row))
        return m_takeDoubled(row.place);
    if (const std::optional<Known> known = isNewGround ? std::nullopt : latest(series, row))
        return follow(series, row, *known);
    ++m_counts.taken;
    if (m_purpose == Purpose::Save)
        insert(series, row, 0);
}

void ObservationBatch::follow(const Series &series, const ImportedRow &row, const Known &known)
{
    if (isSameFigure(known.row, row)) {
        ++m_counts.unchanged;
        return;
    }
    ++m_counts.revised;
    ImportedRow revised = row;
    if (row.state == Observation::State::Actual)
        revised.state = Observation::State::Revised;
    if (m_purpose == Purpose::Save)
        insert(series, revised, known.revision + 1);
}

bool ObservationBatch::isSeenTwice(const ImportedRow &row)
{
    const quint64 period = quint64(quint32(row.periodStart)) << 32 | quint32(row.periodEnd);
    const quint64 key = (period + quint64(row.series)) * 0x9e3779b97f4a7c15ULL ^ quint64(row.series) << 40;
    const auto before = m_seen.size();
    m_seen.insert(key);
    return m_seen.size() == before;
}

std::optional<ObservationBatch::Known> ObservationBatch::latest(const Series &series, const ImportedRow &row) const
{
    const auto imported = Statement(m_database, QStringLiteral(R"(
                SELECT value, numerator, denominator, state, revision FROM imported_observation
                WHERE series = ? AND period_start = ? AND period_end = ? ORDER BY revision DESC LIMIT 1)"))
                              .bindEach(series.number, row.periodStart, row.periodEnd)
                              .first([](const Row &known) {
                                  return Known{{0, 0, 0, 0, known.value<Observation::State>(3), numberOf(known, 0),
                                                numberOf(known, 1), numberOf(known, 2)},
                                               int(known.number(4))};
                              });
    const auto single = series.hasSingle ? latestSingle(series, row) : std::nullopt;
    return single && (!imported || single->revision > imported->revision) ? single : imported;
}

std::optional<ObservationBatch::Known> ObservationBatch::latestSingle(const Series &series,
                                                                      const ImportedRow &row) const
{
    return Statement(m_database, QStringLiteral(R"(
                SELECT value, numerator, denominator, state, revision FROM single_observation
                WHERE indicator = ? AND area = ? AND period_start = ? AND period_end = ?
                ORDER BY revision DESC LIMIT 1)"))
        .bindEach(series.indicator, series.area, QDate::fromJulianDay(row.periodStart),
                  QDate::fromJulianDay(row.periodEnd))
        .first([](const Row &known) {
            return Known{{0, 0, 0, 0, known.value<Observation::State>(3), numberOf(known, 0), numberOf(known, 1),
                          numberOf(known, 2)},
                         int(known.number(4))};
        });
}

bool ObservationBatch::insert(const Series &series, const ImportedRow &row, int revision)
{
    const QLatin1String state = wordOf(row.state);
    sqlite3_bind_int64(m_insert, 1, series.number);
    sqlite3_bind_int(m_insert, 2, row.periodStart);
    sqlite3_bind_int(m_insert, 3, row.periodEnd);
    sqlite3_bind_int(m_insert, 4, revision);
    bindNumber(m_insert, 5, row.value);
    bindNumber(m_insert, 6, row.numerator);
    bindNumber(m_insert, 7, row.denominator);
    sqlite3_bind_text(m_insert, 8, state.data(), int(state.size()), SQLITE_STATIC);
    sqlite3_bind_int64(m_insert, 9, m_import);
    sqlite3_bind_int64(m_insert, 10, row.place);
    const int code = sqlite3_step(m_insert);
    sqlite3_reset(m_insert);
    if (code != SQLITE_DONE)
        throwFor(m_database.handle(), m_database.path());
    if (sqlite3_changes(m_database.handle()) == 0)
        return false;
    m_digest.add(series.seed, row, revision);
    return true;
}

Result<ImportCounts> ObservationBatch::finish()
{
    writeRows();
    if (m_problem)
        return *m_problem;
    return m_counts;
}

Result<void> ObservationBatch::commit()
{
    return guarded([&] {
        if (m_transaction)
            m_transaction->commit();
    });
}
