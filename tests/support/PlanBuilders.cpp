#include "tests/support/PlanBuilders.h"

#include "tests/support/Builders.h"

PlanBuilder::PlanBuilder(const QString &title)
{
    contents.plan.id = ImprovementPlanId::create();
    contents.plan.title = title;
    contents.plan.approvedOn = QDate(2025, 4, 1);
}

PlanTheme &PlanBuilder::theme(const QString &title)
{
    contents.themes.append(
        {PlanThemeId::create(), contents.plan.id, int(contents.themes.size()) + 1, title, std::nullopt, std::nullopt});
    return contents.themes.last();
}

PlanAction &PlanBuilder::action(const QString &reference, const QString &what, std::optional<QDate> due)
{
    if (contents.themes.isEmpty())
        theme(QStringLiteral("Improving front line"));
    PlanAction action;
    action.id = PlanActionId::create();
    action.theme = contents.themes.last().id;
    action.reference = reference;
    action.what = what;
    action.dueOriginal = due;
    action.dueCurrent = due;
    contents.actions.append(action);
    return contents.actions.last();
}

void PlanBuilder::saveTo(const Database &database) const
{
    ChangeSet changes(QStringLiteral("Add a plan"));
    for (const InspectionFinding &finding : contents.findings)
        changes.add(finding);
    for (const Indicator &indicator : contents.indicators)
        changes.add(indicator);
    changes.add(contents.plan);
    for (const PlanTheme &theme : contents.themes)
        changes.add(theme);
    for (const PlanAction &action : contents.actions)
        changes.add(action);
    for (const Milestone &milestone : contents.milestones)
        changes.add(milestone);
    for (const ActionDependency &dependency : contents.dependencies)
        changes.add(dependency);
    for (const DateMove &move : contents.moves)
        changes.add(move);
    for (const ActionLink &link : contents.links)
        changes.add(link);
    for (const Evidence &evidence : contents.evidence)
        changes.add(evidence);
    const Result<qint64> number = Journal(database).apply(changes, testStamp());
    if (!number)
        qFatal("the plan was not saved: %s", qUtf8Printable(number.error().message));
}
