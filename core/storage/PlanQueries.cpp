#include "core/storage/PlanQueries.h"

#include "core/domain/ActionRules.h"
#include "core/storage/Records.h"
#include "core/storage/StorageError.h"

#include <algorithm>

namespace {

template<typename Struct>
QList<Struct> ofPlan(const Database &database, const PlanContents &contents)
{
    QList<Struct> records;
    const Records<Struct> table(database);
    for (const PlanAction &action : contents.actions)
        records.append(table.where(QStringLiteral("plan_action"), action.id.toString()));
    return records;
}

QList<PlanAction> sortedActions(const Database &database, const QList<PlanTheme> &themes)
{
    QList<PlanAction> actions;
    for (const PlanTheme &theme : themes) {
        QList<PlanAction> own = Records<PlanAction>(database).where(QStringLiteral("theme"), theme.id.toString());
        std::stable_sort(own.begin(), own.end(), [](const PlanAction &one, const PlanAction &other) {
            return comesBefore(one.reference, other.reference);
        });
        actions.append(own);
    }
    return actions;
}

QList<InspectionFinding> findingsFor(const Database &database, const ImprovementPlan &plan)
{
    const Records<InspectionFinding> findings(database);
    if (plan.inspection)
        return findings.where(QStringLiteral("inspection"), plan.inspection->toString(), QStringLiteral("position"));
    return findings.all();
}

QList<Recommendation> linkedRecommendations(const Database &database, const QList<ActionLink> &links)
{
    QList<Recommendation> recommendations;
    for (const ActionLink &link : links)
        if (link.recommendation)
            if (auto found = Records<Recommendation>(database).find(link.recommendation->toString()))
                recommendations.append(*found);
    return recommendations;
}

QSet<IndicatorId> withTarget(const Database &database)
{
    const auto ids =
        Statement(database, QStringLiteral("SELECT DISTINCT indicator FROM target")).rows([](const Row &row) {
            return row.value<IndicatorId>(0);
        });
    return {ids.begin(), ids.end()};
}

QList<Indicator> indicatorsInUse(const Database &database)
{
    return Records<Indicator>(database).where(QStringLiteral("status"), QStringLiteral("live"), QStringLiteral("code"));
}

PlanContents readPlan(const Database &database, const ImprovementPlan &plan)
{
    PlanContents contents;
    contents.plan = plan;
    const QString id = plan.id.toString();
    contents.legend = legendFromText(plan.legend);
    contents.themes = Records<PlanTheme>(database).where(QStringLiteral("plan"), id, QStringLiteral("number"));
    contents.actions = sortedActions(database, contents.themes);
    contents.milestones = ofPlan<Milestone>(database, contents);
    contents.dependencies = ofPlan<ActionDependency>(database, contents);
    contents.moves = ofPlan<DateMove>(database, contents);
    contents.links = ofPlan<ActionLink>(database, contents);
    contents.evidence = ofPlan<Evidence>(database, contents);
    contents.findings = findingsFor(database, plan);
    contents.recommendations = linkedRecommendations(database, contents.links);
    contents.indicators = indicatorsInUse(database);
    contents.indicatorsWithTarget = withTarget(database);
    return contents;
}

QList<NoticeRow::NoticeTarget> targetsOf(const Database &database, const ImprovementNoticeId &notice)
{
    return Statement(database, QStringLiteral(R"(
            SELECT coalesce(indicator.short_label, indicator.name), target.low, target.high,
                   (SELECT value FROM observation
                    JOIN area ON area.id = observation.area AND area.level = 'council'
                    WHERE observation.indicator = indicator.id AND value IS NOT NULL
                    ORDER BY period_end DESC, revision DESC LIMIT 1),
                   target.id
            FROM target JOIN indicator ON indicator.id = target.indicator
            WHERE target.notice = :notice ORDER BY indicator.code)"))
        .bind(QStringLiteral(":notice"), notice)
        .rows([&](const Row &row) {
            return NoticeRow::NoticeTarget{row.text(0), row.value<std::optional<double>>(1),
                                           row.value<std::optional<double>>(2), row.value<std::optional<double>>(3),
                                           Records<Target>(database).find(row.text(4)).value_or(Target())};
        });
}

std::optional<QDate> meetingDate(const Database &database, const QString &sql, const CommitteeId &committee,
                                 QDate today)
{
    return Statement(database, sql)
        .bind(QStringLiteral(":committee"), committee)
        .bind(QStringLiteral(":today"), today)
        .first([](const Row &row) { return row.value<std::optional<QDate>>(0); })
        .value_or(std::nullopt);
}

} // namespace

Result<QList<ImprovementPlan>> allPlans(const Database &database)
{
    return guarded([&] {
        QList<ImprovementPlan> plans = Records<ImprovementPlan>(database).all();
        std::stable_sort(plans.begin(), plans.end(), [](const ImprovementPlan &one, const ImprovementPlan &other) {
            return one.approvedOn.value_or(QDate(1, 1, 1)) > other.approvedOn.value_or(QDate(1, 1, 1));
        });
        return plans;
    });
}

Result<PlanContents> planContents(const Database &database, const ImprovementPlanId &plan)
{
    return guarded([&] {
        const auto found = Records<ImprovementPlan>(database).find(plan.toString());
        return readPlan(database, found.value_or(ImprovementPlan()));
    });
}

Result<QList<InspectionRow>> allInspections(const Database &database)
{
    return guarded([&] {
        QList<InspectionRow> rows;
        for (const Inspection &inspection : Records<Inspection>(database).all()) {
            const QString id = inspection.id.toString();
            rows.append({inspection, Records<InspectionJudgement>(database).where(QStringLiteral("inspection"), id),
                         Records<InspectionFinding>(database).where(QStringLiteral("inspection"), id,
                                                                    QStringLiteral("position"))});
        }
        const auto dateOf = [](const InspectionRow &row) {
            return row.inspection.visitedOn ? *row.inspection.visitedOn : row.inspection.publishedOn.value_or(QDate());
        };
        std::stable_sort(rows.begin(), rows.end(), [&](const InspectionRow &one, const InspectionRow &other) {
            return dateOf(one) > dateOf(other);
        });
        return rows;
    });
}

Result<QList<NoticeRow>> allNotices(const Database &database)
{
    return guarded([&] {
        QList<NoticeRow> rows;
        for (const ImprovementNotice &notice : Records<ImprovementNotice>(database).all())
            rows.append({notice,
                         Records<NoticeReviewPoint>(database).where(QStringLiteral("notice"), notice.id.toString(),
                                                                    QStringLiteral("due")),
                         targetsOf(database, notice.id)});
        std::stable_sort(rows.begin(), rows.end(), [](const NoticeRow &one, const NoticeRow &other) {
            return one.notice.issuedOn > other.notice.issuedOn;
        });
        return rows;
    });
}

Result<QList<Indicator>> liveIndicators(const Database &database)
{
    return guarded([&] { return indicatorsInUse(database); });
}

Result<QList<OverseeingBody>> overseeingBodies(const Database &database, QDate today)
{
    return guarded([&] {
        const auto ids = Statement(database, QStringLiteral(R"(
                WITH RECURSIVE chart (id) AS (
                    SELECT id FROM committee WHERE parent IS NOT NULL OR kind IN ('external_board', 'task_and_finish')
                        OR id IN (SELECT board FROM improvement_plan)
                    UNION
                    SELECT committee.parent FROM committee JOIN chart ON committee.id = chart.id
                    WHERE committee.parent IS NOT NULL)
                SELECT chart.id FROM chart JOIN committee ON committee.id = chart.id ORDER BY committee.name)"))
                             .rows([](const Row &row) { return row.text(0); });
        QList<OverseeingBody> bodies;
        for (const QString &id : ids) {
            const Committee committee = *Records<Committee>(database).find(id);
            bodies.append({committee,
                           meetingDate(database,
                                       QStringLiteral("SELECT max(date) FROM meeting WHERE committee = "
                                                      ":committee AND date < :today"),
                                       committee.id, today),
                           meetingDate(database,
                                       QStringLiteral("SELECT min(date) FROM meeting WHERE committee = "
                                                      ":committee AND date >= :today AND status <> 'cancelled'"),
                                       committee.id, today)});
        }
        return bodies;
    });
}

Result<int> countOfActions(const Database &database)
{
    return guarded([&] {
        return Statement(database, QStringLiteral("SELECT count(*) FROM plan_action"))
            .first([](const Row &row) { return int(row.number(0)); })
            .value_or(0);
    });
}
