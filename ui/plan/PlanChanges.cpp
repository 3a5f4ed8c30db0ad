#include "ui/plan/PlanChanges.h"

#include "core/domain/ActionRules.h"
#include "ui/plan/RecordLists.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("PlanChanges", text);
}

bool isSameLink(const ActionLink &one, const ActionLink &other)
{
    return one.finding == other.finding && one.recommendation == other.recommendation
        && one.indicator == other.indicator;
}

bool holds(const QList<ActionLink> &links, const ActionLink &link)
{
    return std::any_of(links.cbegin(), links.cend(), [&](const ActionLink &other) { return isSameLink(link, other); });
}

void addMissing(ChangeSet &changes, const EditedAction &edited, const QList<ActionLink> &existing)
{
    for (ActionLink link : edited.links) {
        if (holds(existing, link))
            continue;
        link.id = ActionLinkId::create();
        link.planAction = edited.action.id;
        changes.add(link);
    }
}

void addMove(ChangeSet &changes, const PlanAction &before, const PlanAction &after, const QString &reason, QDate today)
{
    if (dueOf(before) != dueOf(after) && dueOf(before))
        changes.add(DateMove{DateMoveId::create(), before.id, today, dueOf(before), dueOf(after), reason});
}

template<typename Struct>
QList<Struct> ofAction(const QList<Struct> &records, const PlanActionId &action)
{
    QList<Struct> own;
    std::copy_if(records.cbegin(), records.cend(), std::back_inserter(own),
                 [&](const Struct &record) { return record.planAction == action; });
    return own;
}

int waitsWith(const QList<ActionDependency> &dependencies, const PlanActionId &action)
{
    return int(std::count_if(dependencies.cbegin(), dependencies.cend(), [&](const ActionDependency &dependency) {
        return dependency.planAction == action || dependency.waitsFor == action;
    }));
}

template<typename Struct>
void removeOf(ChangeSet &changes, const QList<Struct> &records, const PlanActionId &action)
{
    for (const Struct &record : records)
        if (record.planAction == action)
            changes.remove(record);
}

} // namespace

ChangeSet moveOf(const PlanAction &before, QDate due, const QString &reason, QDate today)
{
    PlanAction after = before;
    after.dueCurrent = due;
    if (!after.dueOriginal)
        after.dueOriginal = due;
    ChangeSet changes(tr("Move due date of %1").arg(before.reference));
    changes.edit(before, after);
    changes.add(DateMove{DateMoveId::create(), before.id, today, dueOf(before), due, reason});
    return changes;
}

ChangeSet additionOf(const EditedAction &edited)
{
    ChangeSet changes(tr("Add action %1").arg(edited.action.reference));
    changes.add(edited.action);
    addMissing(changes, edited, {});
    return changes;
}

ChangeSet editOf(const PlanAction &before, const QList<ActionLink> &linksBefore, const EditedAction &edited,
                 QDate today)
{
    ChangeSet changes(tr("Change action %1").arg(before.reference));
    if (!(before == edited.action))
        changes.edit(before, edited.action);
    addMove(changes, before, edited.action, edited.reason, today);
    addMissing(changes, edited, linksBefore);
    for (const ActionLink &link : linksBefore)
        if (!holds(edited.links, link))
            changes.remove(link);
    return changes;
}

ChangeSet stepsOf(const PlanContents &before, const PlanAction &action, const ActionSteps &edited)
{
    ChangeSet changes(tr("Change milestones and dependencies of %1").arg(action.reference));
    changeRecords(changes, ofAction(before.milestones, action.id), edited.milestones);
    changeRecords(changes, ofAction(before.dependencies, action.id), edited.dependencies);
    return changes;
}

QString hangingOn(const PlanAction &action, const PlanContents &contents)
{
    const auto counted = [](const char *words, qsizetype count) {
        return count == 0 ? QString() : QCoreApplication::translate("PlanChanges", words, nullptr, int(count));
    };
    qsizetype evidence = 0;
    for (const Evidence &piece : contents.evidence)
        evidence += piece.planAction == action.id ? 1 : 0;
    QStringList parts{
        counted(QT_TRANSLATE_N_NOOP("PlanChanges", "%n milestone(s)"), ofAction(contents.milestones, action.id).size()),
        counted(QT_TRANSLATE_N_NOOP("PlanChanges", "%n dependenc(y/ies)"), waitsWith(contents.dependencies, action.id)),
        counted(QT_TRANSLATE_N_NOOP("PlanChanges", "%n link(s)"), ofAction(contents.links, action.id).size()),
        counted(QT_TRANSLATE_N_NOOP("PlanChanges", "%n moved date(s)"), ofAction(contents.moves, action.id).size()),
        counted(QT_TRANSLATE_N_NOOP("PlanChanges", "%n piece(s) of evidence"), evidence)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

ChangeSet removalOf(const PlanAction &action, const PlanContents &contents)
{
    ChangeSet changes(tr("Remove action %1").arg(action.reference));
    removeOf(changes, contents.links, action.id);
    removeOf(changes, contents.moves, action.id);
    removeOf(changes, contents.milestones, action.id);
    for (const ActionDependency &dependency : contents.dependencies)
        if (dependency.planAction == action.id || dependency.waitsFor == action.id)
            changes.remove(dependency);
    for (const Evidence &evidence : contents.evidence)
        if (evidence.planAction == action.id)
            changes.remove(evidence);
    changes.remove(action);
    return changes;
}
