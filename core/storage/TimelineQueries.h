#pragma once

#include "core/base/Result.h"
#include "core/domain/TimelineEvent.h"

class Database;

/// Every dated event of the workspace in the order of time. Lateness is worked out against `today`.
Result<TimelineContents> timelineContents(const Database &database, QDate today);
