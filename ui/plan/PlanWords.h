#pragma once

#include "core/domain/PlanContents.h"

#include <QDate>

/// From when to when the bars of a plan reach, with room on both sides.
struct TimeSpan
{
    QDate first;
    QDate last;
};

TimeSpan spanOf(const PlanContents &contents, QDate today);
/// "Improvement plan, 40 actions in 6 themes"; with `shown` how many of them are.
QString titleOfPlan(const PlanContents &contents, std::optional<int> shown);
/// What is true of the plan today, in one line.
QString lineOfPlan(const PlanContents &contents, QDate today);
