#include "core/performance/TargetInForce.h"

#include <algorithm>

std::optional<Target> targetOn(const QList<Target> &targets, QDate day)
{
    std::optional<Target> inForce;
    for (const Target &target : targets) {
        const bool holds = target.validFrom <= day && (!target.validTo || *target.validTo >= day);
        if (holds && (!inForce || inForce->validFrom <= target.validFrom))
            inForce = target;
    }
    return inForce;
}

std::optional<double> targetNumber(const Target &target, Indicator::Polarity polarity)
{
    if (polarity == Indicator::Polarity::Range && target.low && target.high)
        return std::nullopt;
    return polarity == Indicator::Polarity::Low ? (target.high ? target.high : target.low)
                                                : (target.low ? target.low : target.high);
}

double shortfallOf(double value, const Target &target, Indicator::Polarity polarity)
{
    if (polarity == Indicator::Polarity::Range) {
        const double below = target.low ? *target.low - value : value - *target.high;
        const double above = target.high ? value - *target.high : *target.low - value;
        return std::max(below, above);
    }
    const double number = targetNumber(target, polarity).value_or(value);
    return polarity == Indicator::Polarity::Low ? value - number : number - value;
}
