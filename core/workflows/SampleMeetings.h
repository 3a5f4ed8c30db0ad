#pragma once

#include "core/base/Result.h"

class Database;
struct Stamp;

/// Adds to the imported reports of the sample council who sits where, its meetings past and to come with their agendas,
/// the work programme and what was asked.
Result<void> addSampleMeetings(const Database &database, const Stamp &stamp);

/// Links agenda items with the recommendations, indicators and plans that they are about, once these are there.
Result<void> linkSampleAgenda(const Database &database, const Stamp &stamp);
