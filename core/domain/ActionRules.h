#pragma once

#include "core/domain/ImprovementPlan.h"

/// The date that holds now: the moved one, or the first.
std::optional<QDate> dueOf(const PlanAction &action);
bool isDone(const PlanAction &action);
/// Not done, and past the date that holds now. Derived, never typed.
bool isLate(const PlanAction &action, QDate today);
/// How many days the date was moved on from the first one; 0 if it was not, or was brought forward.
int slippedDays(const PlanAction &action);
/// The board's rating where it gave one, else the officer's own.
std::optional<Rating> ratingOf(const PlanAction &action);
/// The rating a plan shows: the judgement given, but a late action is not on track whatever its officer says.
std::optional<Rating> shownRating(const PlanAction &action, QDate today);

/// "3.10" after "3.9": the order in which people read references.
bool comesBefore(const QString &oneReference, const QString &otherReference);
