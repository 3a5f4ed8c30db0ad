#pragma once

#include "core/domain/PlanContents.h"

#include <QStringList>

/// What became of one action between two versions of a plan.
struct PlanDifference
{
    enum class Kind
    {
        Added,
        Dropped,
        Changed
    };

    Kind kind = Kind::Changed;
    QString reference;
    QString what;
    QStringList changes; ///< "Due 30 Sep 2013, was 31 Mar 2013", one a field

    bool operator==(const PlanDifference &) const = default;
};

/// Actions are the same if their references are. Those that did not change are not told.
QList<PlanDifference> differencesBetween(const PlanContents &earlier, const PlanContents &later);
QStringList changesBetween(const PlanAction &earlier, const PlanAction &later);
