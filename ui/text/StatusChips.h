#pragma once

#include "ui/text/Chip.h"
#include "ui/text/Words.h"

/// The chip of every status of the field: one place decides which shape and tone stands for what.
Chip chipOf(std::optional<Publicity> publicity);
Chip chipOf(Meeting::Status status);
Chip chipOf(Recommendation::Status status);
Chip chipOf(Confidence confidence);
/// How far a date is away: red and late, amber within a fortnight, or grey.
Chip distanceChip(QDate due, QDate today);
