#include "core/performance/SmallNumbers.h"

#include <QCoreApplication>
#include <QLocale>

namespace {

/// Below this many, one sibling group moves a percentage by several points.
constexpr double fewCases = 50;

} // namespace

std::optional<QString> smallNumberCaution(const Indicator &indicator, const Figure &figure)
{
    const bool isShare = indicator.unit == Indicator::Unit::Percent || indicator.unit == Indicator::Unit::Ratio;
    if (!isShare || !figure.denominator || *figure.denominator <= 0 || *figure.denominator >= fewCases)
        return std::nullopt;
    const double step = (indicator.unit == Indicator::Unit::Percent ? 100 : 1) / *figure.denominator;
    return QCoreApplication::translate("SmallNumbers",
                                       "Small numbers: there were only %1 cases, and one more or less moves the "
                                       "figure by %2.")
        .arg(QLocale().toString(*figure.denominator, 'f', 0), QLocale().toString(step, 'f', 1));
}
