#pragma once

#include "core/insight/Digest.h"

/// A digest's source of 23 March 2026 for changes since 20 January.
DigestSource digestSource();
/// A scrutiny recommendation that is live and answered, due on 30 June 2026.
RecommendationRow trackedRow(const QString &reference);
/// An indicator of percent that is better high, with monthly figures from January 2025 on.
ScorecardRow measuredRow(const QList<double> &values, QDate today);
