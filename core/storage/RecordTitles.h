#pragma once

#include "core/base/Result.h"

#include <QStringList>

class Database;

/// What lists call the records: titles of reports, plans and actions, recommendations, indicators with their
/// definitions.
Result<QStringList> recordTitles(const Database &database);
