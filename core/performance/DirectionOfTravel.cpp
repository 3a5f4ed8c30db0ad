#include "core/performance/DirectionOfTravel.h"

#include "core/performance/FigureWords.h"
#include "core/performance/TargetInForce.h"

#include <algorithm>

namespace {

using Judgement = DirectionOfTravel::Judgement;
using Move = DirectionOfTravel::Move;

Judgement judgementOf(double change, const TrendSource &source, const Figure &now, const Figure &then)
{
    switch (source.indicator.polarity) {
    case Indicator::Polarity::Neutral:
        return Judgement::None;
    case Indicator::Polarity::High:
        return change > 0 ? Judgement::Better : change < 0 ? Judgement::Worse : Judgement::Level;
    case Indicator::Polarity::Low:
        return change < 0 ? Judgement::Better : change > 0 ? Judgement::Worse : Judgement::Level;
    case Indicator::Polarity::Range:
        break;
    }
    const std::optional<Target> target = targetOn(source.targets, now.end);
    if (!target)
        return Judgement::None;
    const auto missed = [&](const Figure &figure) {
        return std::max(0.0, shortfallOf(*figure.value, *target, source.indicator.polarity));
    };
    return missed(now) < missed(then) ? Judgement::Better
        : missed(now) > missed(then)  ? Judgement::Worse
                                      : Judgement::Level;
}

std::optional<DirectionOfTravel> travelBetween(const TrendSource &source, const Figure *now, const Figure *then)
{
    if (now == nullptr || then == nullptr)
        return std::nullopt;
    const int precision = source.indicator.precision;
    DirectionOfTravel travel;
    travel.change =
        displayedValue(displayedValue(*now->value, precision) - displayedValue(*then->value, precision), precision);
    travel.move = travel.change > 0 ? Move::Up : travel.change < 0 ? Move::Down : Move::Level;
    travel.judgement = judgementOf(travel.change, source, *now, *then);
    travel.since = *then;
    return travel;
}

} // namespace

const Figure *latestReported(const QList<Figure> &figures, QDate until)
{
    const auto isReported = [until](const Figure &figure) { return figure.value && figure.end <= until; };
    const auto last = std::find_if(figures.crbegin(), figures.crend(), isReported);
    return last == figures.crend() ? nullptr : &*last;
}

const Figure *yearBefore(const QList<Figure> &figures, const Figure &figure)
{
    const QDate start = figure.start.addYears(-1);
    const auto same = std::ranges::find_if(figures, [&](const Figure &other) {
        return other.start == start && other.value
            && qAbs(other.start.daysTo(other.end) - figure.start.daysTo(figure.end)) <= 1;
    });
    return same == figures.end() ? nullptr : &*same;
}

std::optional<DirectionOfTravel> shortTravel(const TrendSource &source)
{
    const Figure *const now = latestReported(source.figures);
    return travelBetween(source, now, now ? latestReported(source.figures, now->start.addDays(-1)) : nullptr);
}

std::optional<DirectionOfTravel> longTravel(const TrendSource &source)
{
    const Figure *const now = latestReported(source.figures);
    return travelBetween(source, now, now ? yearBefore(source.figures, *now) : nullptr);
}
