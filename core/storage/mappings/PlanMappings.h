#pragma once

#include "core/domain/ImprovementPlan.h"
#include "core/domain/Inspection.h"
#include "core/storage/mappings/MappedColumn.h"

template<>
struct Mapping<Inspection>
{
    static constexpr QLatin1String table{"inspection"};
    static constexpr auto columns = std::tuple{column("id", &Inspection::id),
                                               column("body", &Inspection::body),
                                               column("kind", &Inspection::kind),
                                               column("visited_on", &Inspection::visitedOn),
                                               column("published_on", &Inspection::publishedOn),
                                               column("judgement", &Inspection::judgement),
                                               column("report", &Inspection::report),
                                               column("title", &Inspection::title),
                                               column("note", &Inspection::note)};
};

template<>
struct Mapping<InspectionJudgement>
{
    static constexpr QLatin1String table{"inspection_judgement"};
    static constexpr auto columns =
        std::tuple{column("id", &InspectionJudgement::id), column("inspection", &InspectionJudgement::inspection),
                   column("area", &InspectionJudgement::area), column("judgement", &InspectionJudgement::judgement)};
};

template<>
struct Mapping<InspectionFinding>
{
    static constexpr QLatin1String table{"finding"};
    static constexpr auto columns = std::tuple{column("id", &InspectionFinding::id),
                                               column("inspection", &InspectionFinding::inspection),
                                               column("position", &InspectionFinding::position),
                                               column("kind", &InspectionFinding::kind),
                                               column("text", &InspectionFinding::text),
                                               column("recommendation", &InspectionFinding::recommendation)};
};

template<>
struct Mapping<ImprovementNotice>
{
    static constexpr QLatin1String table{"improvement_notice"};
    static constexpr auto columns = std::tuple{column("id", &ImprovementNotice::id),
                                               column("inspection", &ImprovementNotice::inspection),
                                               column("issued_on", &ImprovementNotice::issuedOn),
                                               column("issued_by", &ImprovementNotice::issuedBy),
                                               column("lifted_on", &ImprovementNotice::liftedOn),
                                               column("note", &ImprovementNotice::note)};
};

template<>
struct Mapping<NoticeReviewPoint>
{
    static constexpr QLatin1String table{"notice_review_point"};
    static constexpr auto columns =
        std::tuple{column("id", &NoticeReviewPoint::id), column("notice", &NoticeReviewPoint::notice),
                   column("due", &NoticeReviewPoint::due), column("outcome", &NoticeReviewPoint::outcome)};
};

template<>
struct Mapping<ImprovementPlan>
{
    static constexpr QLatin1String table{"improvement_plan"};
    static constexpr auto columns = std::tuple{column("id", &ImprovementPlan::id),
                                               column("title", &ImprovementPlan::title),
                                               column("source_report", &ImprovementPlan::sourceReport),
                                               column("version", &ImprovementPlan::version),
                                               column("approved_on", &ImprovementPlan::approvedOn),
                                               column("approved_by", &ImprovementPlan::approvedBy),
                                               column("inspection", &ImprovementPlan::inspection),
                                               column("previous_version", &ImprovementPlan::previousVersion),
                                               column("board", &ImprovementPlan::board),
                                               column("legend", &ImprovementPlan::legend)};
};

template<>
struct Mapping<PlanTheme>
{
    static constexpr QLatin1String table{"plan_theme"};
    static constexpr auto columns =
        std::tuple{column("id", &PlanTheme::id),         column("plan", &PlanTheme::plan),
                   column("number", &PlanTheme::number), column("title", &PlanTheme::title),
                   column("lead", &PlanTheme::lead),     column("success_measures", &PlanTheme::successMeasures)};
};

template<>
struct Mapping<PlanAction>
{
    static constexpr QLatin1String table{"plan_action"};
    static constexpr auto columns = std::tuple{column("id", &PlanAction::id),
                                               column("theme", &PlanAction::theme),
                                               column("reference", &PlanAction::reference),
                                               column("what", &PlanAction::what),
                                               column("who", &PlanAction::who),
                                               column("how", &PlanAction::how),
                                               column("success_measure", &PlanAction::successMeasure),
                                               column("due_original", &PlanAction::dueOriginal),
                                               column("due_current", &PlanAction::dueCurrent),
                                               column("done_on", &PlanAction::doneOn),
                                               column("percent", &PlanAction::percent),
                                               column("rating", &PlanAction::rating),
                                               column("board_judgement", &PlanAction::boardJudgement),
                                               column("impact_statement", &PlanAction::impactStatement),
                                               column("starts_on", &PlanAction::startsOn),
                                               column("board_rating", &PlanAction::boardRating)};
};

template<>
struct Mapping<Milestone>
{
    static constexpr QLatin1String table{"milestone"};
    static constexpr auto columns = std::tuple{
        column("id", &Milestone::id), column("plan_action", &Milestone::planAction), column("title", &Milestone::title),
        column("due", &Milestone::due), column("done_on", &Milestone::doneOn)};
};

template<>
struct Mapping<ActionDependency>
{
    static constexpr QLatin1String table{"action_dependency"};
    static constexpr auto columns =
        std::tuple{column("id", &ActionDependency::id), column("plan_action", &ActionDependency::planAction),
                   column("waits_for", &ActionDependency::waitsFor)};
};

template<>
struct Mapping<DateMove>
{
    static constexpr QLatin1String table{"date_move"};
    static constexpr auto columns = std::tuple{column("id", &DateMove::id),
                                               column("plan_action", &DateMove::planAction),
                                               column("moved_on", &DateMove::movedOn),
                                               column("from_date", &DateMove::fromDate),
                                               column("to_date", &DateMove::toDate),
                                               column("reason", &DateMove::reason)};
};

template<>
struct Mapping<ActionLink>
{
    static constexpr QLatin1String table{"action_link"};
    static constexpr auto columns =
        std::tuple{column("id", &ActionLink::id), column("plan_action", &ActionLink::planAction),
                   column("finding", &ActionLink::finding), column("recommendation", &ActionLink::recommendation),
                   column("indicator", &ActionLink::indicator)};
};
