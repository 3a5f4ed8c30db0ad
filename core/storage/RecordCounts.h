#pragma once

#include "core/base/Result.h"

#include <QList>
#include <QString>

class Database;

/// How many records of a kind a workspace holds; the kind in the word of `listedKinds`.
struct RecordCount
{
    QString kind;
    qint64 count = 0;

    bool operator==(const RecordCount &) const = default;
};

/// The kinds that a person would miss, in the order of the pages.
Result<QList<RecordCount>> recordCounts(const Database &database);
