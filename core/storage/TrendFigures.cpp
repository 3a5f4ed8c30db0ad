#include "core/storage/TrendFigures.h"

#include "core/storage/Statement.h"

#include <algorithm>
#include <tuple>

namespace {

/// Both dates of every row are read: this takes a tenth of QDate's own reading.
QDate dateIn(const Row &row, int column)
{
    const QLatin1String text = row.latin(column);
    if (text.size() != 10)
        return {};
    const auto figure = [&text](int place) { return text.data()[place] - '0'; };
    return {figure(0) * 1000 + figure(1) * 100 + figure(2) * 10 + figure(3), figure(5) * 10 + figure(6),
            figure(8) * 10 + figure(9)};
}

Figure figureFrom(const Row &row, QDate start, QDate end)
{
    return {start,
            end,
            row.value<std::optional<double>>(2),
            row.value<std::optional<double>>(3),
            row.value<std::optional<double>>(4),
            row.value<Observation::State>(5),
            int(row.number(6))};
}

Figure enteredFrom(const Row &row)
{
    return figureFrom(row, dateIn(row, 0), dateIn(row, 1));
}

Figure importedFrom(const Row &row)
{
    return figureFrom(row, QDate::fromJulianDay(row.number(0)), QDate::fromJulianDay(row.number(1)));
}

bool isBefore(const Figure &one, const Figure &other)
{
    return std::tie(one.start, one.end, one.revision) < std::tie(other.start, other.end, other.revision);
}

/// Every revision, in the order of periods. Each half is read in the order of its own key: the view 'observation' would
/// sort them anew.
QList<Figure> revisionsOf(const Database &database, const IndicatorId &indicator, const AreaId &area)
{
    static const QString enteredSql = QStringLiteral(R"(
        SELECT period_start, period_end, value, numerator, denominator, state, revision FROM single_observation
        WHERE indicator = ? AND area = ? ORDER BY period_start, period_end, revision)");
    static const QString importedSql = QStringLiteral(R"(
        SELECT period_start, period_end, value, numerator, denominator, state, revision
        FROM observation_series JOIN imported_observation ON series = number
        WHERE indicator = ? AND area = ? ORDER BY period_start, period_end, revision)");
    QList<Figure> figures = Statement(database, enteredSql).bindEach(indicator, area).rows(enteredFrom);
    const auto entered = figures.size();
    figures.append(Statement(database, importedSql).bindEach(indicator, area).rows(importedFrom));
    std::inplace_merge(figures.begin(), figures.begin() + entered, figures.end(), isBefore);
    return figures;
}

bool fits(const Figure &figure, Indicator::Frequency frequency)
{
    const qint64 days = figure.start.daysTo(figure.end) + 1;
    switch (frequency) {
    case Indicator::Frequency::Month:
        return days >= 28 && days <= 31;
    case Indicator::Frequency::Quarter:
        return days >= 89 && days <= 92;
    case Indicator::Frequency::HalfYear:
        return days >= 181 && days <= 184;
    case Indicator::Frequency::Year:
        return days >= 364 && days <= 371;
    }
    Q_UNREACHABLE();
}

} // namespace

QList<Figure> figuresOf(const Database &database, const IndicatorId &indicator, const AreaId &area,
                        Indicator::Frequency frequency)
{
    QList<Figure> figures = revisionsOf(database, indicator, area);
    const auto isRevised = [](const Figure &older, const Figure &newer) {
        return older.start == newer.start && older.end == newer.end;
    };
    // Of each period the last revision stays: read backwards, it is the first.
    const auto kept = std::unique(figures.rbegin(), figures.rend(), isRevised);
    figures.erase(figures.begin(), kept.base());
    const auto isFitting = [frequency](const Figure &figure) { return fits(figure, frequency); };
    if (std::ranges::any_of(figures, isFitting))
        figures.removeIf([&](const Figure &figure) { return !isFitting(figure); });
    return figures;
}

std::optional<Figure> figureIn(const Database &database, const IndicatorId &indicator, const AreaId &area,
                               const Figure &period)
{
    static const QString enteredSql = QStringLiteral(R"(
        SELECT period_start, period_end, value, numerator, denominator, state, revision FROM single_observation
        WHERE indicator = ? AND area = ? AND period_start = ? AND period_end = ? ORDER BY revision DESC LIMIT 1)");
    static const QString importedSql = QStringLiteral(R"(
        SELECT period_start, period_end, value, numerator, denominator, state, revision
        FROM observation_series JOIN imported_observation ON series = number
        WHERE indicator = ? AND area = ? AND period_start = ? AND period_end = ? ORDER BY revision DESC LIMIT 1)");
    const auto entered =
        Statement(database, enteredSql).bindEach(indicator, area, period.start, period.end).first(enteredFrom);
    const auto imported = Statement(database, importedSql)
                              .bindEach(indicator, area, period.start.toJulianDay(), period.end.toJulianDay())
                              .first(importedFrom);
    const bool isImportNewer = imported && (!entered || entered->revision < imported->revision);
    const std::optional<Figure> &figure = isImportNewer ? imported : entered;
    return figure && figure->value ? figure : std::nullopt;
}
