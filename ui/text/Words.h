#pragma once

#include "core/domain/Committee.h"
#include "core/domain/Meeting.h"
#include "core/domain/Publicity.h"
#include "core/domain/Recommendation.h"

#include <QDate>
#include <QString>

#include <optional>

/// How far a finding of the import may be trusted.
enum class Confidence
{
    Sure,
    Likely,
    Check,
    NotFound
};

Confidence confidenceOf(std::optional<double> value);

/// The words a user reads for every value of the field, in the language of the screen.
QString screenWord(Publicity publicity);
/// Without a value: 'Not stated'.
QString screenWord(std::optional<Publicity> publicity);
QString screenWord(Committee::Kind kind);
QString screenWord(Meeting::Kind kind);
QString screenWord(Meeting::Status status);
QString screenWord(Recommendation::Kind kind);
QString screenWord(Recommendation::Status status);
QString screenWord(Confidence confidence);

/// The one format of dates on the screen: 23 Jul 2012. Empty for a date that is not known.
QString screenDate(QDate date);
QString screenDate(std::optional<QDate> date);
/// With the day of the week: Mon 23 Jul 2012.
QString screenDateWithDay(QDate date);
/// How far a date is away: 'in 3 days', 'today', '12 days late'.
QString screenDistance(QDate due, QDate today);
