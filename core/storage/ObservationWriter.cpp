#include "core/storage/ObservationWriter.h"

#include "core/storage/Records.h"
#include "core/storage/Statement.h"
#include "core/storage/StorageError.h"
#include "core/storage/Transaction.h"

#include <algorithm>
#include <sqlite3.h>
#include <tuple>
#include <utility>

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

ObservationWriter::ObservationWriter(const Database &database, const ObservationImport &import, ImportPurpose purpose)
    : m_database(database),
      m_purpose(purpose)
{
    if (purpose == ImportPurpose::Save)
        noteImport(import);
}

ObservationWriter::~ObservationWriter()
{
    m_feed.reset();
    m_transaction.reset();
    if (m_purpose == ImportPurpose::Save)
        sqlite3_exec(m_database.handle(), "PRAGMA cache_size = -8000", nullptr, nullptr, nullptr);
}

void ObservationWriter::noteImport(const ObservationImport &import)
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
    m_feed = std::make_unique<ImportedRowFeed>(m_database, m_import,
                                               [this](int series) { return m_series[std::size_t(series)].number; });
}

void ObservationWriter::addSeries(const IndicatorId &indicator, const AreaId &area)
{
    m_series.push_back({0, RowsDigest::seedOf(indicator, area), indicator, area});
}

void ObservationWriter::find(Series &series) const
{
    const QString sql = QStringLiteral("SELECT number FROM observation_series WHERE indicator = ? AND area = ?");
    const auto number = [](const Row &row) { return row.number(0); };
    const auto kept = Statement(m_database, sql).bindEach(series.indicator, series.area).first(number);
    series.hasSingle =
        Statement(m_database,
                  QStringLiteral("SELECT 1 FROM single_observation WHERE indicator = ? AND area = ? LIMIT 1"))
            .bindEach(series.indicator, series.area)
            .first(number)
            .has_value();
    if (!kept && m_purpose == ImportPurpose::Save) {
        Statement(m_database, QStringLiteral("INSERT INTO observation_series (indicator, area) VALUES (?, ?)"))
            .bindEach(series.indicator, series.area)
            .run();
        series.number = sqlite3_last_insert_rowid(m_database.handle());
    }
    if (!kept)
        return;
    series.number = *kept;
    series.hasRows =
        Statement(m_database, QStringLiteral("SELECT 1 FROM imported_observation WHERE series = ? LIMIT 1"))
            .bindEach(*kept)
            .first(number)
            .has_value();
}

std::vector<qint64> ObservationWriter::write(std::vector<ImportedRow> &rows)
{
    for (; m_found < m_series.size(); ++m_found)
        find(m_series[m_found]);
    // In the order of the table, so that its pages are filled one after the other.
    if (!std::is_sorted(rows.cbegin(), rows.cend(), isBefore))
        std::sort(rows.begin(), rows.end(), isBefore);
    writeSorted(rows);
    return std::exchange(m_doubled, {});
}

void ObservationWriter::writeSorted(std::span<const ImportedRow> rows)
{
    const auto isNew = [this](const ImportedRow &row) { return m_purpose == ImportPurpose::Save && isNewGround(row); };
    for (auto from = rows.begin(); from != rows.end();) {
        const auto known = std::find_if_not(from, rows.end(), isNew);
        if (known != from)
            writeNewGround({from, known});
        from = std::find_if(known, rows.end(), isNew);
        std::for_each(known, from, [this](const ImportedRow &row) { writeRow(row); });
    }
}

void ObservationWriter::writeNewGround(std::span<const ImportedRow> rows)
{
    if (!m_feed->write(rows)) {
        std::ranges::for_each(rows, [this](const ImportedRow &row) { writeRow(row); });
        return;
    }
    m_counts.taken += qint64(rows.size());
    for (const ImportedRow &row : rows)
        m_digest.add(m_series[std::size_t(row.series)].seed, row, 0);
}

bool ObservationWriter::isNewGround(const ImportedRow &row) const
{
    const Series &series = m_series[std::size_t(row.series)];
    return !series.hasRows && !series.hasSingle;
}

void ObservationWriter::writeRow(const ImportedRow &row)
{
    const Series &series = m_series[std::size_t(row.series)];
    const bool isNew = isNewGround(row);
    if (m_purpose == ImportPurpose::Save && isNew) {
        insert(series, row, 0) ? void(++m_counts.taken) : m_doubled.push_back(row.place);
        return;
    }
    if (isSeenTwice(row))
        return m_doubled.push_back(row.place);
    if (const std::optional<Known> known = isNew ? std::nullopt : latest(series, row))
        return follow(series, row, *known);
    ++m_counts.taken;
    if (m_purpose == ImportPurpose::Save)
        insert(series, row, 0);
}

void ObservationWriter::follow(const Series &series, const ImportedRow &row, const Known &known)
{
    if (isSameFigure(known.row, row)) {
        ++m_counts.unchanged;
        return;
    }
    ++m_counts.revised;
    ImportedRow revised = row;
    if (row.state == Observation::State::Actual)
        revised.state = Observation::State::Revised;
    if (m_purpose == ImportPurpose::Save)
        insert(series, revised, known.revision + 1);
}

bool ObservationWriter::isSeenTwice(const ImportedRow &row)
{
    const quint64 period = quint64(quint32(row.periodStart)) << 32 | quint32(row.periodEnd);
    const quint64 key = (period + quint64(row.series)) * 0x9e3779b97f4a7c15ULL ^ quint64(row.series) << 40;
    const auto before = m_seen.size();
    m_seen.insert(key);
    return m_seen.size() == before;
}

std::optional<ObservationWriter::Known> ObservationWriter::latest(const Series &series, const ImportedRow &row) const
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

std::optional<ObservationWriter::Known> ObservationWriter::latestSingle(const Series &series,
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

bool ObservationWriter::insert(const Series &series, const ImportedRow &row, int revision)
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

void ObservationWriter::commit()
{
    if (m_transaction)
        m_transaction->commit();
}
