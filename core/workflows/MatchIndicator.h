#pragma once

#include "core/domain/Indicator.h"

#include <QList>
#include <QStringList>

/// An indicator with every name under which papers print it.
struct NamedIndicator
{
    Indicator indicator;
    QStringList names{};
};

/// How likely an indicator is what a paper names: 0 to 1, 1 where one of its names is the very same.
struct IndicatorMatch
{
    IndicatorId indicator;
    double likeness = 0;
};

/// From here on a match may be proposed.
constexpr double likelyMatch = 0.6;

/// All indicators, those first whose code or names have most of the printed words. The sentence around them makes an
/// indicator more likely than another, but never likely enough to be proposed.
QList<IndicatorMatch> matchIndicators(const QString &printed, const QList<NamedIndicator> &indicators,
                                      const QString &around = {});
