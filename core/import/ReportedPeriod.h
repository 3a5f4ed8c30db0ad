#pragma once

#include "core/import/ObservationPeriod.h"

/// A period in the words of a report, such as "31 March 2014", "year ending March 2012", "Quarter 2" or "April and
/// May". Where no year is printed it is the last such period that was over on the day of the report. Nothing where
/// the words leave it open.
std::optional<ObservationPeriod> readReportedPeriod(const QString &words, const std::optional<QDate> &reportedOn);
