#pragma once

#include "core/performance/ProcessBehaviour.h"

#include <QString>

/// What a series' last point says in one plain sentence, or why it can say nothing. For people who are no
/// statisticians.
QString signalSentence(const ProcessBehaviour &behaviour, std::span<const double> values);

/// Why a segment has trial limits or none; empty for full limits.
QString limitSentence(const ProcessSegment &segment);

/// A stretch of points that together are a signal: named once on the chart.
struct SignalRun
{
    int first = 0;
    int last = 0;
    int count = 0; ///< reported points
    PointRule rule = PointRule::Trend;
    PointFlag flag = PointFlag::Null;
    signed char side = 0;

    bool operator==(const SignalRun &) const = default;
};

/// Trends, and shifts that are not part of one, each as long as it goes.
std::vector<SignalRun> signalRuns(const ProcessBehaviour &behaviour, std::span<const double> values,
                                  Improvement improvement);
/// 'Rising run of eight', 'Nine together above the mean'.
QString nameOf(const SignalRun &run);
/// eight; from thirteen on in figures.
QString countInWords(int count);
