#include "core/storage/RecommendationLinks.h"

#include "core/storage/Statement.h"
#include "core/storage/StorageError.h"

namespace {

using Kind = RecommendationLink::Kind;

struct LinkSql
{
    Kind kind;
    const char *sql;
};

/// Each gives the words, the id of what is linked, and the paragraph's id where there is one.
constexpr LinkSql linkKinds[] = {{Kind::Report, R"(
        SELECT report.title || coalesce(', ¶ ' || report_paragraph.number, ''), report.id, report_paragraph.id
        FROM recommendation JOIN report ON report.id = source_report
        LEFT JOIN report_paragraph ON report_paragraph.id = source_paragraph WHERE recommendation.id = :id)"},
                                 {Kind::Finding, R"(
        SELECT inspection.body || ': ' || finding.text, finding.id, NULL
        FROM finding JOIN inspection ON inspection.id = finding.inspection WHERE finding.recommendation = :id
        ORDER BY finding.position)"},
                                 {Kind::Parent, R"(
        SELECT coalesce(above.reference || ' ', '') || coalesce(above.short_title, above.text), above.id, NULL
        FROM recommendation JOIN recommendation AS above ON above.id = recommendation.parent WHERE recommendation.id = :id)"},
                                 {Kind::MadeOfIt, R"(
        SELECT coalesce(reference || ' ', '') || coalesce(short_title, text), id, NULL
        FROM recommendation WHERE parent = :id ORDER BY made_on)"},
                                 {Kind::SupersededBy, R"(
        SELECT coalesce(later.reference || ' ', '') || coalesce(later.short_title, later.text), later.id, NULL
        FROM recommendation JOIN recommendation AS later ON later.id = recommendation.superseded_by
        WHERE recommendation.id = :id)"},
                                 {Kind::PlanAction, R"(
        SELECT plan_action.reference || ' ' || plan_action.what, plan_action.id, NULL
        FROM action_link JOIN plan_action ON plan_action.id = action_link.plan_action
        WHERE action_link.recommendation = :id ORDER BY plan_action.reference)"},
                                 {Kind::Indicator, R"(
        SELECT DISTINCT indicator.name, indicator.id, NULL
        FROM action_link AS mine JOIN action_link AS other ON other.plan_action = mine.plan_action
        JOIN indicator ON indicator.id = other.indicator WHERE mine.recommendation = :id ORDER BY indicator.name)"}};

} // namespace

Result<QList<RecommendationLink>> recommendationLinks(const Database &database, const RecommendationId &id)
{
    return guarded([&] {
        QList<RecommendationLink> links;
        for (const LinkSql &kind : linkKinds)
            Statement(database, QString::fromUtf8(kind.sql)).bind(QStringLiteral(":id"), id).each([&](const Row &row) {
                links.append({kind.kind, row.text(0), row.text(1), row.text(2)});
            });
        return links;
    });
}
