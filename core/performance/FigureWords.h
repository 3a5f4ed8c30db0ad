#pragma once

#include "core/domain/Indicator.h"
#include "core/domain/Target.h"

/// A figure as people read it: 93.4%, £1,200, 80. Negative numbers have a real minus.
QString figureText(double value, const Indicator &indicator);
/// The same, or a dash where nothing is known.
QString figureText(std::optional<double> value, const Indicator &indicator);
/// The figure as shown, so that what is compared is what people see.
double displayedValue(double value, int precision);
/// What a figure counts: 'per cent', 'per 10,000', 'working days'.
QString unitWords(Indicator::Unit unit);
/// 'high is good', 'low is good', 'no direction is good in itself'.
QString polarityWords(Indicator::Polarity polarity);
/// Mar 2013; Q4 2012/13; 2012/13. Quarters and years count from April.
QString periodText(QDate start, QDate end, Indicator::Frequency frequency);
/// March 2013, as a sentence says it.
QString periodInWords(QDate start, QDate end, Indicator::Frequency frequency);
/// The label that an indicator's charts and sentences use.
QString labelOf(const Indicator &indicator);
/// 'Local target', 'Notice target' ...
QString targetName(Target::Kind kind);
