#pragma once

#include "core/domain/Indicator.h"
#include "core/domain/Target.h"

#include <QList>

/// The target that counts on a day: of those in force the one that began last.
std::optional<Target> targetOn(const QList<Target> &targets, QDate day);
/// The number that a figure is held against. A range has none.
std::optional<double> targetNumber(const Target &target, Indicator::Polarity polarity);
/// How far a figure misses its target: 0 or less is met.
double shortfallOf(double value, const Target &target, Indicator::Polarity polarity);
