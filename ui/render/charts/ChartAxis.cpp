#include "ui/render/charts/ChartAxis.h"

#include "core/performance/FigureWords.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace {

constexpr int wantedSteps = 5;

double roundStep(double rough)
{
    const double magnitude = std::pow(10.0, std::floor(std::log10(rough)));
    for (const double factor : {1.0, 2.0, 5.0})
        if (factor * magnitude >= rough * 0.999)
            return factor * magnitude;
    return 10 * magnitude;
}

ValueTicks ticksBetween(double low, double high)
{
    ValueTicks ticks;
    ticks.step = roundStep(std::max(high - low, 1e-6) / wantedSteps);
    const double from = std::floor(low / ticks.step + 1e-9);
    const double to = std::ceil(high / ticks.step - 1e-9);
    for (double place = from; place <= to; ++place)
        ticks.values.append(place * ticks.step);
    if (ticks.values.size() < 2)
        ticks.values.append(ticks.values.last() + ticks.step);
    return ticks;
}

int monthsOf(Indicator::Frequency frequency)
{
    switch (frequency) {
    case Indicator::Frequency::Month:
        return 1;
    case Indicator::Frequency::Quarter:
        return 3;
    case Indicator::Frequency::HalfYear:
        return 6;
    case Indicator::Frequency::Year:
        return 12;
    }
    Q_UNREACHABLE();
}

PeriodTick monthTick(const Figure &figure)
{
    const int month = figure.start.month();
    const bool isYearStart = month == 4;
    const QLocale locale;
    return {0, locale.toString(figure.start, isYearStart ? QStringLiteral("MMM yyyy") : QStringLiteral("MMM")),
            isYearStart          ? 3
                : month == 10    ? 2
                : month % 3 == 1 ? 1
                                 : 0};
}

PeriodTick tickOf(const Figure &figure, const Indicator &indicator)
{
    const QString whole = periodText(figure.start, figure.end, indicator.frequency);
    if (indicator.frequency == Indicator::Frequency::Month)
        return monthTick(figure);
    const bool isYearStart = figure.start.month() == 4;
    return {0, whole, isYearStart ? 3 : 1};
}

} // namespace

ValueTicks valueTicks(std::span<const double> values, const Indicator &indicator)
{
    if (values.empty())
        return ticksBetween(0, 1);
    const auto [least, most] = std::ranges::minmax(values);
    const double room = std::max((most - least) * 0.06, std::abs(most) * 0.002 + 1e-6);
    double low = least - room;
    double high = most + room;
    if (indicator.unit == Indicator::Unit::Percent && most <= 100)
        high = std::min(high, 100.0);
    if (least >= 0)
        low = std::max(low, 0.0);
    return ticksBetween(low, high);
}

ValueTicks barTicks(double highest)
{
    return ticksBetween(0, std::max(highest, 1e-6));
}

double periodPosition(QDate date, Indicator::Frequency frequency)
{
    const double months = date.year() * 12 + date.month() - 1;
    return std::floor(months / monthsOf(frequency) * 1e6 + 0.5) / 1e6;
}

QList<PeriodTick> periodTicks(const QList<Figure> &figures, const Indicator &indicator)
{
    QList<PeriodTick> ticks;
    for (const Figure &figure : figures) {
        PeriodTick tick = tickOf(figure, indicator);
        tick.position = periodPosition(figure.start, indicator.frequency);
        const bool isEnd = &figure == &figures.first() || &figure == &figures.last();
        if (isEnd) {
            tick.label = periodText(figure.start, figure.end, indicator.frequency);
            tick.weight = 5;
        }
        if (tick.weight > 0)
            ticks.append(tick);
    }
    return ticks;
}
