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

/// Removes an action with all that hangs on it. Refused by the workspace where an update of an officer names it.
ChangeSet removalOf(const PlanAction &action, const PlanContents &contents);
