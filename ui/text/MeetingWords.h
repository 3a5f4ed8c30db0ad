#pragma once

#include "core/domain/Authority.h"
#include "core/domain/Meeting.h"
#include "core/domain/Person.h"

#include <QString>

/// The words a user reads for what belongs to meetings.
QString screenWord(AgendaItem::Kind kind);
QString screenWord(Attendance::Presence presence);
QString screenWord(Membership::Role role);
QString screenWord(Meeting::MinutesStatus status);
QString screenWord(Nation nation);
QString screenWord(ClearDayRule rule);

/// '6.30 pm': the hour of a meeting. Empty where it is not known.
QString screenTime(std::optional<QTime> time);
/// 'in 15 days', 'today', '12 days ago': for what is not late when it is past.
QString screenAway(QDate date, QDate today);
