#pragma once

#include "core/performance/TrendSource.h"

/// Something about an indicator's numbers that a member would have to ask about: what, and why it looks wrong.
struct SanityFinding
{
    enum class Kind
    {
        TargetZero,
        AbsurdRatio,
        StalePeriod,
        PolarityClash,
        NumeratorOverDenominator,
        ValueNotQuotient,
        RoundingTurnsColour
    };

    Kind kind = Kind::StalePeriod;
    QString sentence{};

    bool operator==(const SanityFinding &) const = default;
};

/// What does not add up in an indicator's last figure, target and rule.
QList<SanityFinding> sanityReport(const TrendSource &source, QDate today);
