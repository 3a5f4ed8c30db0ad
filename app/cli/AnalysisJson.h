#pragma once

#include "core/performance/ProcessBehaviour.h"

#include <QByteArray>

/// A series and what its analysis found, as the command line prints it.
struct AnalysedSeries
{
    QByteArray name;
    LimitMethod method = LimitMethod::Nhsr;
    std::span<const QByteArrayView> dates;
    std::span<const double> values;
    ProcessBehaviour behaviour;
    std::optional<Assurance> assurance{};
};

/// Appends the series as one JSON object. Written by hand: a million points are told in a second.
void appendJson(QByteArray &json, const AnalysedSeries &series);
/// The series as one line for people.
QString lineOf(const AnalysedSeries &series);
