#pragma once

#include "core/domain/Ids.h"

#include <QString>

#include <optional>

/// What a council will do about an inspection's findings: themes, and under them actions.
struct ImprovementPlan
{
    ImprovementPlanId id;
    QString title;
    std::optional<ReportId> sourceReport;

    bool operator==(const ImprovementPlan &) const = default;
};

/// A numbered strand of an improvement plan.
struct PlanTheme
{
    PlanThemeId id;
    ImprovementPlanId plan;
    int number = 0;
    QString title;

    bool operator==(const PlanTheme &) const = default;
};
