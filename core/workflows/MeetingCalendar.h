#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QDateTime>

class Database;

/// All meetings and the dates that the law sets around them as an iCalendar file (RFC 5545). Every entry keeps its UID
/// for good, and its sequence grows with each change of the meeting, so that reading the file again brings no
/// duplicates. Agendas are not in it: nothing exempt can leak.
Result<QByteArray> meetingCalendar(const Database &database, const QDateTime &now);

/// Writes the calendar to a file, whole or not at all.
Result<void> writeMeetingCalendar(const Database &database, const QString &path, const QDateTime &now);
