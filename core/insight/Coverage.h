#pragma once

#include "core/domain/PlanContents.h"

/// One thing a plan leaves open, as a list can show it and open it.
struct Hole
{
    QString record; ///< its id
    QString reference; ///< "F 14", "3.5"
    QString text;

    bool operator==(const Hole &) const = default;
};

/// Where a plan has holes. Every list is in the order of the plan.
struct Coverage
{
    QList<Hole> findingsWithoutAction;
    QList<Hole> actionsWithoutOwner;
    QList<Hole> actionsWithoutDate;
    QList<Hole> actionsWithoutIndicator;
    QList<Hole> indicatorsWithoutTarget; ///< of those the plan's actions name
    QList<Hole> indicatorsNobodyActsOn;
    QList<Hole> claimedWithoutEvidence; ///< done, they say, but nobody has seen that

    int count() const;
    bool operator==(const Coverage &) const = default;
};

Coverage coverageOf(const PlanContents &contents);
