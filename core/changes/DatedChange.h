#pragma once

#include "core/changes/ChangeSet.h"

#include <QDate>

/// A change of one record as the journal has it, and the day on which it was made.
struct DatedChange
{
    QDate madeOn;
    RecordChange change;

    bool operator==(const DatedChange &) const = default;
};
