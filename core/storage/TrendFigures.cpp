#include "core/storage/TrendFigures.h"

#include "core/storage/Statement.h"

#include <algorithm>

namespace {

/// Both dates of every row are read: this takes a tenth of QDate's own reading.
QDate dateIn(const Row &row, int column)
{
    const QByteArray text = row.bytes(column);
    if (text.size() != 10)
        return {};
    const auto figure = [&text](int place) { return text[place] - '0'; };
    return {figure(0) * 1000 + figure(1) * 100 + figure(2) * 10 + figure(3), figure(5) * 10 + figure(6),
            figure(8) * 10 + figure(9)};
}

Figure figureFrom(const Row &row)
{
    return {dateIn(row, 0),
            dateIn(row, 1),
            row.value<std::optional<double>>(2),
            row.value<std::optional<double>>(3),
            row.value<std::optional<double>>(4),
            row.value<Observation::State>(5),
            int(row.number(6))};
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
    static const QString sql = QStringLiteral(R"(
        SELECT period_start, period_end, value, numerator, denominator, state, revision
        FROM observation WHERE indicator = ? AND area = ? ORDER BY period_start, period_end, revision)");
    QList<Figure> figures;
    Statement(database, sql).bindEach(indicator, area).each([&](const Row &row) {
        Figure figure = figureFrom(row);
        const bool isRevision =
            !figures.isEmpty() && figures.last().start == figure.start && figures.last().end == figure.end;
        if (isRevision)
            figures.last() = std::move(figure);
        else
            figures.append(std::move(figure));
    });
    const auto isFitting = [frequency](const Figure &figure) { return fits(figure, frequency); };
    if (std::ranges::any_of(figures, isFitting))
        figures.removeIf([&](const Figure &figure) { return !isFitting(figure); });
    return figures;
}

std::optional<Figure> figureIn(const Database &database, const IndicatorId &indicator, const AreaId &area,
                               const Figure &period)
{
    static const QString sql = QStringLiteral(R"(
        SELECT period_start, period_end, value, numerator, denominator, state, revision FROM observation
        WHERE indicator = ? AND area = ? AND period_start = ? AND period_end = ? ORDER BY revision DESC LIMIT 1)");
    const std::optional<Figure> figure =
        Statement(database, sql).bindEach(indicator, area, period.start, period.end).first(figureFrom);
    return figure && figure->value ? figure : std::nullopt;
}
