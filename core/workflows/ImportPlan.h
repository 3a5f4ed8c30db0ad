#pragma once

#include "core/base/Result.h"
#include "core/changes/ChangeSet.h"
#include "core/import/PlanDraft.h"
#include "core/insight/ComparePlans.h"

class Database;

/// Where an imported plan goes: it is new, the next version of a plan, or fills one that has no actions yet.
struct PlanDestination
{
    enum class Way
    {
        New,
        NextVersion,
        Fill
    };

    Way way = Way::New;
    QString title;
    std::optional<QString> version{};
    std::optional<QDate> approvedOn{};
    std::optional<ImprovementPlanId> plan{}; ///< the earlier version, or the one to be filled
};

/// An import before it is saved: the changes, and what a person is told of them first.
struct PlanImport
{
    ChangeSet changes{QString()};
    ImprovementPlanId plan;
    QList<PlanDifference> differences; ///< from the earlier version
    QStringList unknownLinks; ///< findings and indicators that the workspace does not have
};

/// The first dates, links and evidence of an earlier version go on in the next one; a date that moved gets a DateMove.
Result<PlanImport> preparePlanImport(const Database &database, const PlanDraft &draft,
                                     const PlanDestination &destination, QDate today);
