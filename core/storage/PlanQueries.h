#pragma once

#include "core/base/Result.h"
#include "core/domain/PlanContents.h"
#include "core/domain/Target.h"

class Database;

/// Every plan, the latest approved first.
Result<QList<ImprovementPlan>> allPlans(const Database &database);

/// A plan with all that hangs on it; of one that is not there, what a plan could be joined to.
Result<PlanContents> planContents(const Database &database, const ImprovementPlanId &plan);

/// One inspection with what it judged and found, and the notice it led to.
struct InspectionRow
{
    Inspection inspection;
    QList<InspectionJudgement> judgements;
    QList<InspectionFinding> findings;

    bool operator==(const InspectionRow &) const = default;
};

/// A notice, its review points and its targets in words.
struct NoticeRow
{
    /// What a notice asks of one indicator, and the latest figure.
    struct NoticeTarget
    {
        QString indicator;
        std::optional<double> low{};
        std::optional<double> high{};
        std::optional<double> latest{};
        Target record{};

        bool operator==(const NoticeTarget &) const = default;
    };

    ImprovementNotice notice;
    QList<NoticeReviewPoint> reviewPoints;
    QList<NoticeTarget> targets;

    bool operator==(const NoticeRow &) const = default;
};

/// The latest first.
Result<QList<InspectionRow>> allInspections(const Database &database);
Result<QList<NoticeRow>> allNotices(const Database &database);

/// What a notice can set a target for, by code.
Result<QList<Indicator>> liveIndicators(const Database &database);

/// A body of the governance chart: to whom it reports, and when it met and meets.
struct OverseeingBody
{
    Committee committee;
    std::optional<QDate> lastMet{};
    std::optional<QDate> meetsNext{};

    bool operator==(const OverseeingBody &) const = default;
};

/// Boards and groups, and the committees they report to, up to the council.
Result<QList<OverseeingBody>> overseeingBodies(const Database &database, QDate today);

/// How many actions stand in plans: what the navigation shows.
Result<int> countOfActions(const Database &database);
