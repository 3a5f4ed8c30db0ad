#pragma once

#include "core/domain/ImprovementPlan.h"
#include "core/domain/Inspection.h"
#include "core/storage/mappings/MappedColumn.h"

template<>
struct Mapping<Inspection>
{
    static constexpr QLatin1String table{"inspection"};
    template<typename Work>
    static void eachColumn(Work &work)
    {
        work(column("id", &Inspection::id));
        work(column("body", &Inspection::body));
        work(column("kind", &Inspection::kind));
        work(column("visited_on", &Inspection::visitedOn));
        work(column("published_on", &Inspection::publishedOn));
        work(column("judgement", &Inspection::judgement));
        work(column("report", &Inspection::report));
        work(column("title", &Inspection::title));
        work(column("note", &Inspection::note));
    }
};

template<>
struct Mapping<InspectionJudgement>
{
    static constexpr QLatin1String table{"inspection_judgement"};
    template<typename Work>
    static void eachColumn(Work &work)
    {
        work(column("id", &InspectionJudgement::id));
        work(column("inspection", &InspectionJudgement::inspection));
        work(column("area", &InspectionJudgement::area));
        work(column("judgement", &InspectionJudgement::judgement));
    }
};

template<>
struct Mapping<InspectionFinding>
{
    static constexpr QLatin1String table{"finding"};
    template<typename Work>
    static void eachColumn(Work &work)
    {
        work(column("id", &InspectionFinding::id));
        work(column("inspection", &InspectionFinding::inspection));
        work(column("position", &InspectionFinding::position));
        work(column("kind", &InspectionFinding::kind));
        work(column("text", &InspectionFinding::text));
        work(column("recommendation", &InspectionFinding::recommendation));
    }
};

template<>
struct Mapping<ImprovementNotice>
{
    static constexpr QLatin1String table{"improvement_notice"};
    template<typename Work>
    static void eachColumn(Work &work)
    {
        work(column("id", &ImprovementNotice::id));
        work(column("inspection", &ImprovementNotice::inspection));
        work(column("issued_on", &ImprovementNotice::issuedOn));
        work(column("issued_by", &ImprovementNotice::issuedBy));
        work(column("lifted_on", &ImprovementNotice::liftedOn));
        work(column("note", &ImprovementNotice::note));
    }
};

template<>
struct Mapping<NoticeReviewPoint>
{
    static constexpr QLatin1String table{"notice_review_point"};
    template<typename Work>
    static void eachColumn(Work &work)
    {
        work(column("id", &NoticeReviewPoint::id));
        work(column("notice", &NoticeReviewPoint::notice));
        work(column("due", &NoticeReviewPoint::due));
        work(column("outcome", &NoticeReviewPoint::outcome));
    }
};

template<>
struct Mapping<ImprovementPlan>
{
    static constexpr QLatin1String table{"improvement_plan"};
    template<typename Work>
    static void eachColumn(Work &work)
    {
        work(column("id", &ImprovementPlan::id));
        work(column("title", &ImprovementPlan::title));
        work(column("source_report", &ImprovementPlan::sourceReport));
        work(column("version", &ImprovementPlan::version));
        work(column("approved_on", &ImprovementPlan::approvedOn));
        work(column("approved_by", &ImprovementPlan::approvedBy));
        work(column("inspection", &ImprovementPlan::inspection));
        work(column("previous_version", &ImprovementPlan::previousVersion));
        work(column("board", &ImprovementPlan::board));
        work(column("legend", &ImprovementPlan::legend));
    }
};

template<>
struct Mapping<PlanTheme>
{
    static constexpr QLatin1String table{"plan_theme"};
    template<typename Work>
    static void eachColumn(Work &work)
    {
        work(column("id", &PlanTheme::id));
        work(column("plan", &PlanTheme::plan));
        work(column("number", &PlanTheme::number));
        work(column("title", &PlanTheme::title));
        work(column("lead", &PlanTheme::lead));
        work(column("success_measures", &PlanTheme::successMeasures));
    }
};

template<>
struct Mapping<PlanAction>
{
    static constexpr QLatin1String table{"plan_action"};
    template<typename Work>
    static void eachColumn(Work &work)
    {
        work(column("id", &PlanAction::id));
        work(column("theme", &PlanAction::theme));
        work(column("reference", &PlanAction::reference));
        work(column("what", &PlanAction::what));
        work(column("who", &PlanAction::who));
        work(column("how", &PlanAction::how));
        work(column("success_measure", &PlanAction::successMeasure));
        work(column("due_original", &PlanAction::dueOriginal));
        work(column("due_current", &PlanAction::dueCurrent));
        work(column("done_on", &PlanAction::doneOn));
        work(column("percent", &PlanAction::percent));
        work(column("rating", &PlanAction::rating));
        work(column("board_judgement", &PlanAction::boardJudgement));
        work(column("impact_statement", &PlanAction::impactStatement));
        work(column("starts_on", &PlanAction::startsOn));
        work(column("board_rating", &PlanAction::boardRating));
    }
};

template<>
struct Mapping<Milestone>
{
    static constexpr QLatin1String table{"milestone"};
    template<typename Work>
    static void eachColumn(Work &work)
    {
        work(column("id", &Milestone::id));
        work(column("plan_action", &Milestone::planAction));
        work(column("title", &Milestone::title));
        work(column("due", &Milestone::due));
        work(column("done_on", &Milestone::doneOn));
    }
};

template<>
struct Mapping<ActionDependency>
{
    static constexpr QLatin1String table{"action_dependency"};
    template<typename Work>
    static void eachColumn(Work &work)
    {
        work(column("id", &ActionDependency::id));
        work(column("plan_action", &ActionDependency::planAction));
        work(column("waits_for", &ActionDependency::waitsFor));
    }
};

template<>
struct Mapping<DateMove>
{
    static constexpr QLatin1String table{"date_move"};
    template<typename Work>
    static void eachColumn(Work &work)
    {
        work(column("id", &DateMove::id));
        work(column("plan_action", &DateMove::planAction));
        work(column("moved_on", &DateMove::movedOn));
        work(column("from_date", &DateMove::fromDate));
        work(column("to_date", &DateMove::toDate));
        work(column("reason", &DateMove::reason));
    }
};

template<>
struct Mapping<ActionLink>
{
    static constexpr QLatin1String table{"action_link"};
    template<typename Work>
    static void eachColumn(Work &work)
    {
        work(column("id", &ActionLink::id));
        work(column("plan_action", &ActionLink::planAction));
        work(column("finding", &ActionLink::finding));
        work(column("recommendation", &ActionLink::recommendation));
        work(column("indicator", &ActionLink::indicator));
    }
};
