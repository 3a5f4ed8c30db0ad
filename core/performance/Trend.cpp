#include "core/performance/Trend.h"

#include "core/performance/TargetInForce.h"

#include <algorithm>
#include <cmath>

namespace {

/// A date in a gap moves forward to the next figure; one within a period begins with that period.
void addStart(QList<int> &starts, const QList<Figure> &figures, QDate date)
{
    const auto at = std::ranges::find_if(figures, [date](const Figure &figure) { return figure.end >= date; });
    const int place = int(at - figures.begin());
    if (place > 0 && place < figures.size() && !starts.contains(place))
        starts.append(place);
}

QList<int> startsOf(const TrendSource &source)
{
    QList<int> starts;
    for (const Rebase &rebase : source.rebases)
        addStart(starts, source.figures, rebase.date);
    for (const IndicatorDefinition &definition : source.definitions)
        if (definition.breaksSeries)
            addStart(starts, source.figures, definition.validFrom);
    std::ranges::sort(starts);
    return starts;
}

std::vector<double> valuesOf(const QList<Figure> &figures)
{
    std::vector<double> values;
    values.reserve(size_t(figures.size()));
    for (const Figure &figure : figures)
        values.push_back(figure.value.value_or(std::nan("")));
    return values;
}

RatingOutcome ratingIn(const Trend &trend)
{
    const Figure *const last = trend.last();
    RatedFigure rated{.indicator = trend.indicator(), .target = trend.target};
    if (last != nullptr) {
        rated.value = last->value;
        const Figure *const before = yearBefore(trend.figures(), *last);
        rated.lastYear = before ? before->value : std::nullopt;
    }
    return ratingOf(rated, trend.source.ratingRule.value_or(plainRatingRule()));
}

} // namespace

int Trend::lastPlace() const
{
    return behaviour.segments.empty() ? -1 : behaviour.segments.back().last;
}

const Figure *Trend::last() const
{
    const int place = lastPlace();
    return place < 0 ? nullptr : &source.figures[place];
}

const ProcessSegment *Trend::segmentAt(int place) const
{
    for (const ProcessSegment &segment : behaviour.segments)
        if (segment.first <= place && place <= segment.last)
            return &segment;
    return nullptr;
}

Improvement improvementOf(Indicator::Polarity polarity)
{
    switch (polarity) {
    case Indicator::Polarity::High:
        return Improvement::Increase;
    case Indicator::Polarity::Low:
        return Improvement::Decrease;
    case Indicator::Polarity::Range:
    case Indicator::Polarity::Neutral:
        return Improvement::Neutral;
    }
    Q_UNREACHABLE();
}

Trend trendOf(TrendSource source, LimitMethod method)
{
    Trend trend{.source = std::move(source), .method = method};
    trend.starts = startsOf(trend.source);
    const Improvement improvement = improvementOf(trend.indicator().polarity);
    const std::vector<double> values = valuesOf(trend.figures());
    trend.behaviour = analyse({.values = values,
                               .rebases = {trend.starts.data(), size_t(trend.starts.size())},
                               .method = method,
                               .improvement = improvement});
    if (const Figure *const last = trend.last()) {
        trend.target = targetOn(trend.source.targets, last->end);
        trend.assurance = assuranceOf(
            trend.behaviour, trend.target ? targetNumber(*trend.target, trend.indicator().polarity) : std::nullopt,
            improvement);
    }
    trend.rating = ratingIn(trend);
    trend.shortTravel = shortTravel(trend.source);
    trend.longTravel = longTravel(trend.source);
    return trend;
}

TrendSource until(TrendSource source, QDate end)
{
    source.figures.removeIf([end](const Figure &figure) { return figure.end > end; });
    for (ComparedSeries &compared : source.comparators)
        compared.figures.removeIf([end](const Figure &figure) { return figure.end > end; });
    return source;
}
