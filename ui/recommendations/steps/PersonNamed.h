#pragma once

#include "core/changes/ChangeSet.h"
#include "core/domain/Person.h"
#include "ui/recommendations/steps/StepField.h"

/// The person of this name. A new one is added to the changes; an empty name is nobody.
std::optional<PersonId> personNamed(const QString &name, const QList<Person> &known, ChangeSet &changes);
QList<StepChoice> choicesOf(const QList<Person> &people);
/// The name of a person among those known, or nothing.
QString nameOf(const std::optional<PersonId> &id, const QList<Person> &people);
