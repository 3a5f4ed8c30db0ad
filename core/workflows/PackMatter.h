#pragma once

#include "core/base/Result.h"
#include "core/domain/PackRecords.h"
#include "core/insight/Digest.h"
#include "core/performance/Trend.h"

#include <QHash>

class Database;

/// What is worked out for a pack beside its records: the digest since the last meeting, and the trend of each indicator
/// by the key of its chart.
struct PackMatter
{
    Digest digest;
    QHash<QString, Trend> trends;
    QStringList publicWords{}; ///< that records of any meeting have in public: no sign of what is withheld
};

/// For the public edition it is worked out of public matter alone.
Result<PackMatter> packMatter(const Database &database, const PackRecords &shown, Edition edition, QDate today);
