#pragma once

#include "core/performance/Trend.h"

/// The finding as the title of a chart: 'Core assessments on time: a new level since March 2012, rising since August'.
QString titleOf(const Trend &trend);
/// Area, what is measured, unit, frequency and periods: the line under the title.
QString subtitleOf(const Trend &trend);
/// Where the figures come from and how the limits were made.
QString sourceLineOf(const Trend &trend);

/// What a member should take from a chart: signal or noise, then the rule, the target and where it lies.
struct TrendSentence
{
    QString lead;
    QString rest;

    QString whole() const { return lead + QLatin1Char(' ') + rest; }
};
TrendSentence sentenceOf(const Trend &trend);

/// The reported values, NaN where there are none, as the analysis reads them.
std::vector<double> valuesOf(const Trend &trend);
/// What a point is, in a word: Ordinary, Improvement, Concern, High, Low; empty without limits.
QString flagWord(PointFlag flag);
/// The rule in words: 'outside the limits', 'part of a trend' ...
QString ruleWords(PointRule rule);
/// 'Provisional', 'Suppressed' ...; empty for an actual figure.
QString stateWord(Observation::State state);
QString variationWords(Variation variation);
QString assuranceWords(Assurance assurance);
