#pragma once

#include "core/changes/ChangeSet.h"
#include "core/domain/PlanContents.h"

/// A date that moves, with the record of its reason, as one step that can be undone.
ChangeSet moveOf(const PlanAction &before, QDate due, const QString &reason, QDate today);

/// What is saved when an action's form is accepted: the action, a DateMove if its date changed, and its links.
struct EditedAction
{
    PlanAction action;
    QString reason; ///< for a changed date
    QList<ActionLink> links; ///< those that are to stand, with or without an id

    bool operator==(const EditedAction &) const = default;
};

ChangeSet additionOf(const EditedAction &edited);
ChangeSet editOf(const PlanAction &before, const QList<ActionLink> &linksBefore, const EditedAction &edited,
                 QDate today);

/// What is saved when the form of an action's steps is accepted: what is to be there by when, and what comes first.
struct ActionSteps
{
    QList<Milestone> milestones;
    QList<ActionDependency> dependencies;

    bool operator==(const ActionSteps &) const = default;
};

ChangeSet stepsOf(const PlanContents &before, const PlanAction &action, const ActionSteps &edited);

/// What goes with an action that is removed, in words: "2 milestones, 1 link"; empty if nothing hangs on it.
QString hangingOn(const PlanAction &action, const PlanContents &contents);

/// Removes an action with all that hangs on it. Refused by the workspace where an update of an officer names it.
ChangeSet removalOf(const PlanAction &action, const PlanContents &contents);
