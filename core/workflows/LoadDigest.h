#pragma once

#include "core/base/Result.h"
#include "core/insight/Digest.h"

class Database;

/// The day from which changes are news: that of the last meeting, or a month ago where none was held.
Result<QDate> lastMeetingDay(const Database &database, QDate today);

/// What changed from a day on, what is late, how things stand and what members might ask. Of a workspace that shows
/// public matter alone (PublicView) it has no lines of enquiry: they are for the chair.
Result<Digest> digestOf(const Database &database, QDate since, QDate today);

/// The digest as members who are not in the chair see it.
Digest withoutEnquiries(Digest digest);
