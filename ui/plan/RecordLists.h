#pragma once

#include "core/changes/ChangeSet.h"

#include <algorithm>

/// Adds what turns one list of records into the other: new ones added, changed ones edited, missing ones removed.
template<typename Struct>
void changeRecords(ChangeSet &changes, const QList<Struct> &before, const QList<Struct> &after)
{
    const auto find = [](const QList<Struct> &records, const Struct &wanted) {
        return std::find_if(records.cbegin(), records.cend(),
                            [&](const Struct &record) { return record.id == wanted.id; });
    };
    for (const Struct &record : before)
        if (find(after, record) == after.cend())
            changes.remove(record);
    for (const Struct &record : after) {
        const auto known = find(before, record);
        if (known == before.cend())
            changes.add(record);
        else if (!(*known == record))
            changes.edit(*known, record);
    }
}
